using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>The words that a relative clause speaks of: "tre forslag" in "tre forslag, som der følges op på".</summary>
internal static class Antecedent
{
    private const int Longest = 3;

    public static (int From, int To) Of(ClauseView view)
    {
        var end = view.Clause.Start - 1;
        while (end > 0 && !view.Words[end - 1].IsWord)
        {
            end--;
        }

        var start = end;
        while (start > 0 && end - start < Longest && view.Words[start - 1].IsWord && !view.Words[start - 1].Is(WordTraits.Preposition)
            && !FiniteVerb.IsAt(view.Words, start - 1, end))
        {
            start--;
        }

        return (start, end);
    }
}
