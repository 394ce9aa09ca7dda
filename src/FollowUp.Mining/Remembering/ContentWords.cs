using System.Collections.Frozen;
using System.Collections.Immutable;
using FollowUp.Mining.Language;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Remembering;

/// <summary>What a text is about: its words without the small ones, each in a stem that its endings do not change.</summary>
internal static class ContentWords
{
    private const int ShortestStem = 4;

    /// <summary>Part of a compound: shorter ones are found in words that have nothing to do with them.</summary>
    private const int ShortestPart = 6;

    /// <summary>The other forms of the longer small words: "fremlæg" of "fremlægge".</summary>
    private static readonly FrozenSet<string> StopStems =
        MatchingLexicon.Stop.Where(word => word.Length > ShortestStem).Select(Stem).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Each stem once, in the order of the text.</summary>
    public static ImmutableArray<string> Of(string text) => Of(text, new SourceSpan(0, text.Length));

    public static ImmutableArray<string> Of(string text, SourceSpan span) => [.. Telling(text, span).Select(w => w.Stem)];

    /// <summary>Each stem once, with the word that it was first met as.</summary>
    public static IEnumerable<(string Stem, string Word)> Telling(string text, SourceSpan span) => Words.In(text, span)
        .Where(word => word.IsWord && !MatchingLexicon.Stop.Contains(word.Lower))
        .Select(word => (Stem: Stem(word.Lower), Word: word.Lower))
        .Where(word => word.Stem.Length > 1 && !StopStems.Contains(word.Stem))
        .DistinctBy(word => word.Stem, StringComparer.Ordinal);

    public static string Stem(string word)
    {
        if (!word.All(char.IsLetter))
        {
            return word;
        }

        foreach (var ending in MatchingLexicon.Endings)
        {
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return WithoutDoubling(word[..^ending.Length]);
            }
        }

        return WithoutDoubling(word);
    }

    /// <summary>Two stems, or one that the other is compounded with: "opfølgning" in "budgetopfølgning".</summary>
    public static bool AreRelated(string one, string other) =>
        one == other || IsPartOf(one, other) || IsPartOf(other, one);

    /// <summary>How many of the words of one text the other has too, of all there are in both: 0 to 1.</summary>
    public static double Likeness(ImmutableArray<string> one, ImmutableArray<string> other)
    {
        if (one.IsEmpty || other.IsEmpty)
        {
            return 0;
        }

        var known = other.ToHashSet(StringComparer.Ordinal);
        return 2.0 * one.Count(known.Contains) / (one.Length + other.Length);
    }

    private static bool IsPartOf(string part, string whole) =>
        part.Length >= ShortestPart && whole.Length > part.Length
        && (whole.EndsWith(part, StringComparison.Ordinal) || whole.StartsWith(part, StringComparison.Ordinal));

    /// <summary>"planner" and "plan" meet: a consonant is doubled before an ending.</summary>
    private static string WithoutDoubling(string stem) =>
        stem.Length > ShortestStem && stem[^1] == stem[^2] && !"aeiouyæøå".Contains(stem[^1], StringComparison.Ordinal) ? stem[..^1] : stem;
}
