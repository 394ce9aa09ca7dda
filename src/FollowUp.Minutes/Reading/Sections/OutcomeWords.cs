using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using FollowUp.Minutes.Lexicon;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Sections;

/// <summary>What the forum did with a point, from the words of its decision.</summary>
internal static class OutcomeWords
{
    /// <summary>Only the opening of a long decision says what became of the point; the rest is discussion.</summary>
    private const int LongestOpening = 4000;

    private static readonly LexiconFile Words = LexiconFile.Load(typeof(OutcomeWords).Assembly, "outcome-words.txt");

    /// <summary>The first of these that has a word in the decision wins.</summary>
    private static readonly Outcome[] Order =
        [Outcome.Postponed, Outcome.Rejected, Outcome.Noted, Outcome.Approved, Outcome.Discussed, Outcome.Decided];

    private static readonly LabelList<Outcome> ByLetter = new(Order.SelectMany(o => Words[o.ToString()].Select(word => (word, o))));

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nothing =
        Words["Nothing"].ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly LabelList<bool> Short = new(Words["ShortDecision"].Select(word => (word, true)));

    private static readonly string[] Discussion = [.. Words["RecommendedDiscussion"]];

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \n\t.,;:()\"'»«”“-–/!?*_\u00A0");

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".\n");

    /// <summary>The words open as a short decision does: "Godkendt.", "Taget til efterretning, idet ...".</summary>
    public static bool OpenWith(ReadOnlySpan<char> words) => Short.Match(words).Length > 0;

    public static Outcome Of(string text, ImmutableArray<SourceSpan> decisions, ImmutableArray<Recommendation> recommendations)
    {
        var (rank, hasWords) = (Order.Length, false);
        foreach (var decision in decisions)
        {
            var words = text.AsSpan(decision.Start, Math.Min(decision.Length, LongestOpening)).Trim();
            if (!words.ContainsAnyInRange('A', 'ÿ') || Nothing.Contains(words.TrimEnd('.')))
            {
                continue;
            }

            hasWords = true;
            rank = Math.Min(rank, Rank(words));
        }

        return !hasWords ? Outcome.None
            : rank < Order.Length ? Order[rank]
            : recommendations.Any(r => Discussion.Any(word => Holds(r.Text, word))) ? Outcome.Discussed
            : Outcome.Decided;
    }

    /// <summary>The first sentence that tells it counts: "Godkendt. NN kunne ikke tiltræde." is approved.</summary>
    private static int Rank(ReadOnlySpan<char> words)
    {
        while (!words.IsEmpty)
        {
            var end = words.IndexOfAny(SentenceEnds);
            var best = RankOfSentence(end < 0 ? words : words[..end]);
            if (best < Order.Length)
            {
                return best;
            }

            words = end < 0 ? [] : words[(end + 1)..];
        }

        return Order.Length;
    }

    private static int RankOfSentence(ReadOnlySpan<char> words)
    {
        var best = Order.Length;
        while (!words.IsEmpty && best > 0)
        {
            var (length, outcome) = ByLetter.Match(words);
            if (length > 0)
            {
                best = Math.Min(best, Array.IndexOf(Order, outcome));
            }

            var end = words.IndexOfAny(WordEnds);
            words = end < 0 ? [] : words[(end + 1)..];
        }

        return best;
    }

    private static bool Holds(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetter(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length]));
    }
}
