using System.Collections.Immutable;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Language;

/// <summary>A sentence, or a list item.</summary>
/// <param name="IsListItem">The line began with the mark of a list.</param>
internal sealed record Sentence(SourceSpan Span, bool IsListItem);

/// <summary>
/// Cuts a section's text into sentences. A line that ends without a full stop goes on in the next one when that starts with a small
/// letter: pages break inside sentences.
/// </summary>
internal static class Sentences
{
    /// <summary>Nobody writes longer; a text without full stops is cut here, which keeps the reading of clauses linear in the text.</summary>
    private const int LongestSentence = 2500;

    public static ImmutableArray<Sentence> In(string text, SourceSpan span)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        foreach (var (paragraph, isListItem) in Paragraphs(text, span))
        {
            Cut(text, paragraph, isListItem, sentences);
        }

        return sentences.ToImmutable();
    }

    private static IEnumerable<(SourceSpan Span, bool IsListItem)> Paragraphs(string text, SourceSpan span)
    {
        SourceSpan? open = null;
        var isItem = false;
        var blank = false;
        for (var at = span.Start; at < span.End;)
        {
            var end = text.IndexOf('\n', at, span.End - at);
            end = end < 0 ? span.End : end;
            var line = text.AsSpan(at, end - at);
            var lead = line.Length - line.TrimStart().Length;
            var trimmed = line.Trim();
            var mark = MarkLength(trimmed);
            if (trimmed.IsEmpty)
            {
                blank = true;
            }
            else
            {
                var goesOn = open is { } before && mark == 0 && !IsLabelled(trimmed) && (blank
                    ? char.IsLower(trimmed[0]) && !EndsSentence(text, before)
                    : char.IsLower(trimmed[0]) || (!EndsSentence(text, before) && !isItem));
                if (goesOn)
                {
                    open = open!.Value with { End = end };
                }
                else
                {
                    if (open is { } done)
                    {
                        yield return (done, isItem);
                    }

                    open = new SourceSpan(at + lead + mark, end);
                    isItem = mark > 0;
                }

                blank = false;
            }

            at = end + 1;
        }

        if (open is { } last)
        {
            yield return (last, isItem);
        }
    }

    /// <summary>"Frist: 1. juni" on a line of its own belongs to no sentence above.</summary>
    private static bool IsLabelled(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        return colon is > 3 and < 24 && char.IsUpper(line[0]) && line[..colon].IndexOf(' ') < 0;
    }

    private static bool EndsSentence(string text, SourceSpan span)
    {
        var words = text.AsSpan(span.Start, span.Length).TrimEnd();
        return words.Length > 0 && words[^1] is '.' or '!' or '?' or ':' or ';';
    }

    private static void Cut(string text, SourceSpan paragraph, bool isListItem, ImmutableArray<Sentence>.Builder into)
    {
        var start = paragraph.Start;
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            var isTooLong = at - start > LongestSentence && char.IsWhiteSpace(text[at]);
            if (isTooLong || (text[at] is '.' or '!' or '?' && IsEnd(text, paragraph, at)))
            {
                Add(text, start, at + 1, isListItem, into);
                start = at + 1;
            }
        }

        Add(text, start, paragraph.End, isListItem, into);
    }

    private static void Add(string text, int start, int end, bool isListItem, ImmutableArray<Sentence>.Builder into)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '*' or '#' or '.'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '*'))
        {
            end--;
        }

        if (end > start)
        {
            into.Add(new Sentence(new SourceSpan(start, end), isListItem));
        }
    }

    private static bool IsEnd(string text, SourceSpan paragraph, int at)
    {
        var next = at + 1;
        while (next < paragraph.End && text[next] is '"' or '”' or '\'' or ')' or '*')
        {
            next++;
        }

        if (next >= paragraph.End)
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[next]))
        {
            return false;
        }

        if (text[at] != '.')
        {
            return true;
        }

        while (next < paragraph.End && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next >= paragraph.End)
        {
            return true;
        }

        var word = at;
        while (word > paragraph.Start && at - word < 20 && (char.IsLetterOrDigit(text[word - 1]) || text[word - 1] == '.'))
        {
            word--;
        }

        var before = text[word..at].ToLowerInvariant();
        if (before.Length == 0 || char.IsLower(text[next]))
        {
            return before.Length == 0;
        }

        // "1. oktober" is lower case and done with above; "3. Kvartal" and "pkt. 3. Herefter" are told apart by the digit alone.
        return before.All(char.IsDigit)
            ? before.Length > 2 || char.IsUpper(text[next])
            : !Grammar.Abbreviations.Contains(before) && !(before.Length == 1 && char.IsUpper(text[word]));
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
