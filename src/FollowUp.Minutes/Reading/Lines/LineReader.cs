using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Lines;

/// <summary>Cuts a text into lines and takes the Markdown marks off them; the places stay those of the text.</summary>
internal static class LineReader
{
    public static TextLines Read(string text)
    {
        var lines = new TextLine[text.AsSpan().Count('\n') + 1];
        var start = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            lines[i] = ReadLine(text, start, end);
            if (i > 0 && UnderlineLevel(text, lines[i]) is > 0 and var level && lines[i - 1] is { CanBeHeading: true, Level: 0 } above)
            {
                lines[i - 1] = new TextLine(above.Start, above.End, above.First, above.Last, above.Plain, level);
                lines[i] = new TextLine(start, end, end, end, null, 0);
            }

            start = end + 1;
        }

        return new TextLines(text, lines);
    }

    /// <summary>The lines of one stretch of the text; its first and last may be the rest and the beginning of a line.</summary>
    public static TextLines Read(string text, SourceSpan span)
    {
        var lines = new TextLine[text.AsSpan(span.Start, span.Length).Count('\n') + 1];
        var start = span.Start;
        for (var i = 0; i < lines.Length; i++)
        {
            var length = text.AsSpan(start, span.End - start).IndexOf('\n');
            var end = length < 0 ? span.End : start + length;
            lines[i] = ReadLine(text, start, end);
            start = end + 1;
        }

        return new TextLines(text, lines);
    }

    private static TextLine ReadLine(string text, int start, int end)
    {
        var (first, last) = Trimmed(text, start, end);
        if (first == last)
        {
            return new TextLine(start, end, first, last, null, 0);
        }

        byte level = 0;
        if (text[first] == '#')
        {
            var hashes = first;
            while (hashes < last && text[hashes] == '#' && hashes - first < 6)
            {
                hashes++;
            }

            if (hashes == last || text[hashes] is ' ' or '\t' or '\u00A0')
            {
                level = (byte)(hashes - first);
                while (last > hashes && text[last - 1] == '#')
                {
                    last--;
                }

                (first, last) = Trimmed(text, hashes, last);
            }
        }

        if (last - first > 2 && last - first <= TextLine.LongestHeading)
        {
            var (boldFirst, boldLast, isBold) = MarkdownMarks.WithoutEmphasis(text, first, last);
            (first, last) = Trimmed(text, boldFirst, boldLast);
            level = isBold && level == 0 ? TextLine.BoldLevel : level;
        }

        // A line of marks alone is blank: every other line has words.
        var plain = MarkdownMarks.PlainOrNull(text, first, last);
        return plain is "" ? new TextLine(start, end, last, last, null, 0) : new TextLine(start, end, first, last, plain, level);
    }

    /// <summary>"=====" or "-----" under a line makes it a heading of Markdown's other form.</summary>
    private static byte UnderlineLevel(string text, in TextLine line)
    {
        var words = text.AsSpan(line.First, line.Last - line.First);
        return words.Length < 3 || words[0] is not ('=' or '-') || words.ContainsAnyExcept(words[0]) ? (byte)0
            : words[0] == '=' ? (byte)1
            : (byte)2;
    }

    private static (int First, int Last) Trimmed(string text, int first, int last)
    {
        while (first < last && IsSpace(text[first]))
        {
            first++;
        }

        while (last > first && IsSpace(text[last - 1]))
        {
            last--;
        }

        return (first, last);
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\r' || (c > 127 && (char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B')) || c is '\f' or '\v';
}
