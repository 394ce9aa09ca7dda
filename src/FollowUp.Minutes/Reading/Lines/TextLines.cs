using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Lines;

/// <summary>A text as lines.</summary>
internal sealed class TextLines(string text, TextLine[] lines)
{
    public string Text { get; } = text;

    public int Count => lines.Length;

    /// <summary>How many times a line was looked at: the measure of the work that reading takes.</summary>
    public long Looks { get; private set; }

    public ref readonly TextLine this[int line]
    {
        get
        {
            Looks++;
            return ref lines[line];
        }
    }

    /// <summary>The line's words without Markdown marks.</summary>
    public ReadOnlySpan<char> Words(int line)
    {
        ref readonly var at = ref this[line];
        return at.Plain is { } plain ? plain : Text.AsSpan(at.First, at.Last - at.First);
    }

    /// <summary>As <see cref="Words"/>, kept.</summary>
    public string WordsOf(int line) => lines[line].Plain ?? Words(line).ToString();

    public bool IsBlank(int line) => this[line].IsBlank;

    /// <summary>The first line of words from a line on; <paramref name="end"/> where there is none.</summary>
    public int SkipBlank(int from, int end)
    {
        while (from < end && IsBlank(from))
        {
            from++;
        }

        return from;
    }

    /// <summary>The nearest line of words above, -1 where there is none. It looks no further than a few blank lines up.</summary>
    public int Above(int line)
    {
        const int FewBlanks = 8;
        for (var i = line - 1; i >= 0 && i >= line - FewBlanks; i--)
        {
            if (!IsBlank(i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The line stands behind a blank one, or is the first.</summary>
    public bool HasBlankBefore(int line) => line == 0 || IsBlank(line - 1);

    /// <summary>The line stands before a blank one, or is the last.</summary>
    public bool HasBlankAfter(int line) => line + 1 >= Count || IsBlank(line + 1);

    /// <summary>The line that holds a place in the text.</summary>
    public int At(int place)
    {
        var (low, high) = (0, lines.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = lines[middle].Start <= place ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>From the beginning of a line to the end of the one before <paramref name="end"/>.</summary>
    public SourceSpan SpanOf(int from, int end) => new(lines[from].Start, Math.Max(lines[from].Start, lines[end - 1].End));
}
