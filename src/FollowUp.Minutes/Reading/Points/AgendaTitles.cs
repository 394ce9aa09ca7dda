using FollowUp.Minutes.Reading.Lines;

namespace FollowUp.Minutes.Reading.Points;

/// <summary>The titles that a contents list or an agenda announces, and the numbers that they have there.</summary>
internal sealed class AgendaTitles
{
    /// <summary>A contents list stands at the beginning.</summary>
    private const int LinesOfContents = 400;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>Reads the contents list, if there is one.</summary>
    public static AgendaTitles Of(TextLines lines)
    {
        var titles = new AgendaTitles();
        for (var i = 0; i < lines.Count && i < LinesOfContents; i++)
        {
            if (!lines[i].CanBeHeading)
            {
                continue;
            }

            var words = lines.Words(i);
            var length = ContentsEntry.TitleLength(words);
            if (length > 2)
            {
                var entry = PointMark.Read(words[..length], i, false);
                titles.Add(entry is null ? words[..length] : entry.Title, entry?.Number ?? titles.numbers.Count + 1);
            }
        }

        return titles;
    }

    public int Count => numbers.Count;

    /// <summary>Announces a title; false where it was already.</summary>
    public bool Add(ReadOnlySpan<char> title, int number) => numbers.TryAdd(Folded(title), number);

    /// <summary>The number that the title was announced with; null where it was not.</summary>
    public int? NumberOf(ReadOnlySpan<char> title) => numbers.TryGetValue(Folded(title), out var number) ? number : null;

    /// <summary>Letters alone, without the number before and the time slot behind: the list and the heading differ in these.</summary>
    public static string Folded(ReadOnlySpan<char> title)
    {
        var words = TimeSlot.WithoutSlot(title);
        Span<char> kept = stackalloc char[Math.Min(words.Length, TextLine.LongestHeading)];
        var length = 0;
        foreach (var c in words)
        {
            if (length < kept.Length && (char.IsAsciiLetter(c) || (c > 127 && char.IsLetter(c)) || (length > 0 && char.IsAsciiDigit(c))))
            {
                kept[length++] = char.IsAscii(c) ? (char)(c | 0x20) : char.ToLowerInvariant(c);
            }
        }

        return new string(kept[..length]);
    }
}
