using System.Collections.Immutable;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading;

/// <summary>Cuts a text into lines and takes the Markdown marks off them; the places stay those of the text.</summary>
internal static class LineReader
{
    public static ImmutableArray<TextLine> Read(string text)
    {
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            lines.Add(ReadLine(text, lines.Count, start, end));
            start = end + 1;
        }

        return lines.ToImmutable();
    }

    /// <summary>The rest of a line from a place inside it, as a line.</summary>
    public static TextLine Rest(string text, TextLine line, int from) => ReadLine(text, line.Number, from, line.Span.End);

    private static TextLine ReadLine(string text, int number, int start, int end)
    {
        var (first, last) = Trim(text, start, end);
        var hashes = first;
        while (hashes < last && text[hashes] == '#' && hashes - first < 6)
        {
            hashes++;
        }

        var isHeading = hashes > first && (hashes == last || text[hashes] == ' ');
        if (isHeading)
        {
            (first, last) = Trim(text, hashes, last);
        }

        if (last - first > 4 && IsPair(text, first) && IsPair(text, last - 2))
        {
            var (boldFirst, boldLast) = Trim(text, first + 2, last - 2);
            if (text.AsSpan(boldFirst, boldLast - boldFirst).IndexOf("**", StringComparison.Ordinal) < 0)
            {
                (first, last, isHeading) = (boldFirst, boldLast, true);
            }
        }

        return new TextLine(number, Plain(text[first..last]), new SourceSpan(start, end), new SourceSpan(first, last), isHeading);
    }

    /// <summary>The words without bold marks and Markdown escapes; places in it are not places in the text.</summary>
    public static string Plain(string marked)
    {
        if (marked.AsSpan().IndexOfAny('*', '\\', '_') < 0)
        {
            return marked;
        }

        var plain = marked.Replace("**", "", StringComparison.Ordinal).Replace("__", "", StringComparison.Ordinal);
        if (plain.Contains('\\', StringComparison.Ordinal))
        {
            var kept = new System.Text.StringBuilder(plain.Length);
            for (var i = 0; i < plain.Length; i++)
            {
                if (plain[i] == '\\' && i + 1 < plain.Length && char.IsPunctuation(plain[i + 1]))
                {
                    i++;
                }

                kept.Append(plain[i]);
            }

            plain = kept.ToString();
        }

        return plain.Trim();
    }

    private static bool IsPair(string text, int at) => text[at] == text[at + 1] && text[at] is '*' or '_' && text[at] == text[at + 1];

    private static (int First, int Last) Trim(string text, int first, int last)
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

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
}
