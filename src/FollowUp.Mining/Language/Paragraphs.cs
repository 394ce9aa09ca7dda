using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Language;

/// <summary>
/// Puts the lines of a section together to paragraphs and list items. A line that ends without a full stop goes on in the next one when
/// that starts with a small letter: pages break inside sentences.
/// </summary>
internal static class Paragraphs
{
    /// <summary>A line that ends so early was ended on purpose; a longer one may be wrapped before a name. In UTF-16 units.</summary>
    private const int ShortLine = 50;

    private const int LongestLabel = 40;

    public static List<(SourceSpan Span, bool IsListItem)> In(string text, SourceSpan span)
    {
        var paragraphs = new List<(SourceSpan Span, bool IsListItem)>();
        var (isBlank, lastLine) = (true, 0);
        for (var at = span.Start; at < span.End;)
        {
            var end = text.IndexOf('\n', at, span.End - at);
            end = end < 0 ? span.End : end;
            var line = text.AsSpan(at, end - at);
            var trimmed = line.Trim();
            if (trimmed.IsEmpty)
            {
                isBlank = true;
            }
            else
            {
                var mark = MarkLength(trimmed);
                if (paragraphs.Count > 0 && mark == 0 && GoesOn(text, paragraphs[^1], trimmed, isBlank, lastLine))
                {
                    paragraphs[^1] = (paragraphs[^1].Span with { End = end }, paragraphs[^1].IsListItem);
                }
                else
                {
                    paragraphs.Add((new SourceSpan(at + line.Length - line.TrimStart().Length + mark, end), mark > 0));
                }

                (isBlank, lastLine) = (false, trimmed.Length);
            }

            at = end + 1;
        }

        return paragraphs;
    }

    private static bool GoesOn(string text, (SourceSpan Span, bool IsListItem) before, ReadOnlySpan<char> line, bool isBlank, int lastLine)
    {
        if (IsLabelled(line))
        {
            return false;
        }

        var isEnded = EndsSentence(text, before.Span) || (!char.IsLower(line[0]) && IsLabelled(text.AsSpan(before.Span.Start, before.Span.Length)));
        return isBlank ? char.IsLower(line[0]) && !isEnded : char.IsLower(line[0]) || (!isEnded && !before.IsListItem && lastLine >= ShortLine);
    }

    /// <summary>"Frist: 1. juni" and "MH og FJ: udarbejde ..." on a line of its own belong to no sentence above.</summary>
    private static bool IsLabelled(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, LongestLabel)].IndexOf(':');
        return colon > 1 && (char.IsUpper(line[0]) || char.IsUpper(line[1])) && (colon + 1 == line.Length || line[colon + 1] == ' ')
            && line[..colon].Count(' ') <= 5 && line[..colon].IndexOfAny('.', ',') < 0;
    }

    private static bool EndsSentence(string text, SourceSpan span)
    {
        var words = text.AsSpan(span.Start, span.Length).TrimEnd();
        return words.Length > 0 && words[^1] is '.' or '!' or '?' or ':' or ';';
    }

    /// <summary>Units of the mark of a list item ("1. ", "- ", "a) "); 0 where the line has none.</summary>
    private static int MarkLength(ReadOnlySpan<char> line)
    {
        if (line.Length < 3)
        {
            return 0;
        }

        var at = 0;
        if (line[0] is '-' or '–' or '•' or '*' or '·' or '▪' or '◦' or '\uF0B7')
        {
            at = 1;
        }
        else
        {
            while (at < 3 && char.IsAsciiDigit(line[at]))
            {
                at++;
            }

            at = at == 0 && char.IsAsciiLetterLower(line[0]) && line[1] == ')' ? 1 : at;
            if (at == 0 || at >= line.Length || line[at] is not ('.' or ')'))
            {
                return 0;
            }

            at++;
        }

        return at < line.Length && line[at] == ' ' && !StartsWithMonth(line[at..]) ? at + 1 : 0;
    }

    /// <summary>"1. oktober" opens a sentence about a day, not a list.</summary>
    private static bool StartsWithMonth(ReadOnlySpan<char> rest) => rest.Length > 4 && char.IsLower(rest[1]) && Dates.TimeLexicon.Month(rest[1..].ToString()) > 0;
}
