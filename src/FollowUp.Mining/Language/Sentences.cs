using System.Collections.Immutable;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Language;

/// <summary>A sentence, or a list item.</summary>
/// <param name="IsListItem">The line began with the mark of a list.</param>
internal sealed record Sentence(SourceSpan Span, bool IsListItem);

/// <summary>Cuts a section's paragraphs into sentences.</summary>
internal static class Sentences
{
    /// <summary>Nobody writes longer; a text without full stops is cut here, which keeps the reading of clauses linear in the text.</summary>
    private const int LongestSentence = 2500;

    public static ImmutableArray<Sentence> In(string text, SourceSpan span)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        foreach (var (paragraph, isListItem) in Paragraphs.In(text, span))
        {
            Cut(text, paragraph, isListItem, sentences);
        }

        return sentences.ToImmutable();
    }

    private static void Cut(string text, SourceSpan paragraph, bool isListItem, ImmutableArray<Sentence>.Builder into)
    {
        var start = paragraph.Start;
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            var isTooLong = at - start > LongestSentence && (char.IsWhiteSpace(text[at]) || at - start > 2 * LongestSentence);
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
            : (Grammar.EndingAbbreviations.Contains(before) || !Grammar.Abbreviations.Contains(before)) && !(before.Length == 1 && char.IsUpper(text[word]) && text[word] != 'Å');
    }
}
