using FollowUp.Mining.Language;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Remembering;

/// <summary>Whether words say that a matter came to its end: "orienterede om", "er sendt", "taget til efterretning".</summary>
internal static class OutcomeWords
{
    /// <summary>The first such words; null where there are none, or where they are denied.</summary>
    public static string? In(string text, SourceSpan span)
    {
        var words = Words.In(text, span);
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var phrase in MatchingLexicon.Outcomes)
            {
                if (i + phrase.Length <= words.Length && phrase.Select((w, j) => words[i + j].Lower == w).All(same => same) && !IsDenied(words, i))
                {
                    return text[words[i].Start..words[i + phrase.Length - 1].End];
                }
            }
        }

        return null;
    }

    /// <summary>"er endnu ikke sendt", "blev ikke godkendt".</summary>
    private static bool IsDenied(System.Collections.Immutable.ImmutableArray<Word> words, int at) =>
        words.Take(at).Reverse().Take(3).Any(w => w.Lower is "ikke" or "ej");
}
