using FollowUp.Minutes.Lexicon;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Sections;

/// <summary>Cuts "at udvalget godkender planen, at den sendes i høring og at sagen genoptages" into its three clauses.</summary>
internal static class AtClauses
{
    private static readonly HashSet<string> TakesAt =
        new(LexiconFile.Load(typeof(AtClauses).Assembly, "recommendation-words.txt")["TakesAt"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Where the first "at" stands as a word; -1 where there is none.</summary>
    public static int First(string text, int from, int end)
    {
        for (var at = from; at + 2 < end; at++)
        {
            var found = text.AsSpan(at, end - at).IndexOf("at", StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                return -1;
            }

            at += found;
            if ((at == from || !char.IsLetterOrDigit(text[at - 1])) && at + 2 < end && char.IsWhiteSpace(text[at + 2]))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The clauses of the words, which begin with "at".</summary>
    public static IEnumerable<SourceSpan> Split(string text, SourceSpan words)
    {
        var start = words.Start;
        for (var at = First(text, words.Start + 2, words.End); at > 0; at = First(text, at + 2, words.End))
        {
            if (EndBefore(text, start, at) is { } end)
            {
                yield return new SourceSpan(start, end);
                start = at;
            }
        }

        var last = words.End;
        while (last > start && (char.IsWhiteSpace(text[last - 1]) || text[last - 1] is '*' or '_' or ','))
        {
            last--;
        }

        yield return new SourceSpan(start, last);
    }

    /// <summary>Where the clause before an "at" ends, null where that "at" belongs to a verb inside the clause.</summary>
    private static int? EndBefore(string text, int start, int at)
    {
        var end = SkipNumber(text, start, SkipBlank(text, start, at));
        var before = end;
        var hasAnd = false;
        foreach (var and in (ReadOnlySpan<string>)[" og", " samt", "\nog", "\nsamt"])
        {
            if (end - start > and.Length && text.AsSpan(start, end - start).EndsWith(and, StringComparison.OrdinalIgnoreCase))
            {
                end = SkipBlank(text, start, end - and.Length);
                hasAnd = true;
            }
        }

        var hasSign = end > start && text[end - 1] is ',' or ';' or '.';
        while (end > start && (text[end - 1] is ',' or ';' || char.IsWhiteSpace(text[end - 1])))
        {
            end--;
        }

        if (end <= start + 3 || (!hasAnd && !hasSign && before == end))
        {
            return null;
        }

        var word = end;
        while (word > start && (char.IsLetter(text[word - 1]) || text[word - 1] == '-'))
        {
            word--;
        }

        return hasAnd || !TakesAt.Contains(text[word..end]) ? end : null;
    }

    /// <summary>"1) at ..., 2) at ...": the number belongs to what follows.</summary>
    private static int SkipNumber(string text, int start, int end)
    {
        if (end <= start || text[end - 1] is not ('.' or ')'))
        {
            return end;
        }

        var digits = end - 1;
        while (digits > start && char.IsAsciiDigit(text[digits - 1]))
        {
            digits--;
        }

        return digits < end - 1 && end - digits <= 4 ? SkipBlank(text, start, digits) : end;
    }

    private static int SkipBlank(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
