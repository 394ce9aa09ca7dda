namespace FollowUp.Minutes.Lexicon;

/// <summary>Labels that may open a line, found by their first letters so that the many lines without one cost next to nothing.</summary>
internal sealed class LabelList<T>
{
    /// <summary>Letters with their own row; labels with any other first letter share one.</summary>
    private const int Rows = 256;

    private readonly Entry[]?[] byFirst = new Entry[]?[Rows];

    /// <param name="labels">Where two fit, the longer one wins; of two that are the same, the first.</param>
    public LabelList(IEnumerable<(string Label, T Value)> labels)
    {
        foreach (var group in labels.GroupBy(l => char.ToLowerInvariant(l.Label[0])))
        {
            Entry[] entries = [.. group.OrderByDescending(l => l.Label.Length).Select(l => new Entry(l.Label, SecondOf(l.Label, false), SecondOf(l.Label, true), l.Value))];
            byFirst[Math.Min((int)group.Key, Rows - 1)] = entries;
            byFirst[Math.Min((int)char.ToUpperInvariant(group.Key), Rows - 1)] = entries;
        }
    }

    /// <summary>The longest label that the words begin with, as a whole word, and its length; length 0 where none does.</summary>
    public (int Length, T Value) Match(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || byFirst[Math.Min((int)words[0], Rows - 1)] is not { } entries)
        {
            return (0, default!);
        }

        var second = words.Length > 1 ? words[1] : '\0';
        foreach (ref readonly var entry in entries.AsSpan())
        {
            if ((entry.Lower == second || entry.Upper == second || entry.Label.Length == 1)
                && words.StartsWith(entry.Label, StringComparison.OrdinalIgnoreCase)
                && (words.Length == entry.Label.Length || !char.IsLetter(entry.Label[^1]) || !char.IsLetterOrDigit(words[entry.Label.Length])))
            {
                return (entry.Label.Length, entry.Value);
            }
        }

        return (0, default!);
    }

    private static char SecondOf(string label, bool isUpper) =>
        label.Length == 1 ? '\0' : isUpper ? char.ToUpperInvariant(label[1]) : char.ToLowerInvariant(label[1]);

    private readonly record struct Entry(string Label, char Lower, char Upper, T Value);
}
