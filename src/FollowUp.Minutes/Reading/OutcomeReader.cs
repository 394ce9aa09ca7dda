using System.Collections.Immutable;
using System.Globalization;
using FollowUp.Minutes.Lexicon;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading;

/// <summary>What the forum did with a point, from the words of its decision.</summary>
internal static class OutcomeReader
{
    private static readonly LexiconFile Words = LexiconFile.Load(typeof(OutcomeReader).Assembly, "outcome-words.txt");

    private static readonly Outcome[] Order =
        [Outcome.Postponed, Outcome.Rejected, Outcome.Noted, Outcome.Approved, Outcome.Discussed, Outcome.Decided];

    /// <summary>Only the opening of a long decision says what became of the point; the rest is discussion.</summary>
    private const int LongestOpening = 4000;

    public static Outcome Of(string decision, ImmutableArray<Recommendation> recommendations)
    {
        var lower = (decision.Length > LongestOpening ? decision[..LongestOpening] : decision).ToLower(CultureInfo.InvariantCulture);
        if (!lower.Any(char.IsLetter) || Words["Nothing"].Contains(lower.Trim().TrimEnd('.')))
        {
            return Outcome.None;
        }

        foreach (var outcome in Order)
        {
            if (Words[outcome.ToString()].Any(word => Holds(lower, word)))
            {
                return outcome;
            }
        }

        return recommendations.Any(r => Words["RecommendedDiscussion"].Any(w => Holds(r.Text.ToLower(CultureInfo.InvariantCulture), w)))
            ? Outcome.Discussed
            : Outcome.Decided;
    }

    private static bool Holds(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
