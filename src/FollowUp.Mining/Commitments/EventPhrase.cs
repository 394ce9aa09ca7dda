using System.Collections.Frozen;
using FollowUp.Mining.Language;
using FollowUp.Minutes.Lexicon;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Commitments;

/// <summary>An event named without a verb: "inden udvalgets behandling", "senest dagen før besøget", "forinden", "sammen med referatet".</summary>
internal static class EventPhrase
{
    private const int Longest = 6;

    private static readonly LexiconFile Lists = LexiconFile.Load(typeof(EventPhrase).Assembly, "venues.txt");
    private static readonly FrozenSet<string> Events = Lists["Event"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Companions = Lists["SentWith"].ToFrozenSet(StringComparer.Ordinal);

    public static SourceSpan? In(Clause clause)
    {
        for (var i = clause.Start; i < clause.End; i++)
        {
            var end = clause.Words[i].Lower switch
            {
                "forinden" => i + 1,
                "indtil" or "inden" when At(clause, i + 1) == "da" => i + 2,
                "i" when At(clause, i + 1) is "høringsperioden" or "høringsfasen" or "sommerferien" or "processen" => i + 2,
                "i" or "med" or "til" when At(clause, i + 1) is "næste" or "kommende" && i + 2 < clause.End && clause.Words[i + 2].IsWord && !clause.Words[i + 2].Lower.EndsWith('s') => i + 3,
                "til" or "på" when At(clause, i + 1) is "samme" && At(clause, i + 2) is "møde" or "dag" => i + 3,
                "samme" when At(clause, i + 1) == "dag" => i + 2,
                "inden" or "før" => Named(clause, i + 1, isSure: true),
                "forud" when At(clause, i + 1) == "for" => Named(clause, i + 2, isSure: true),
                "umiddelbart" or "straks" or "lige" when At(clause, i + 1) is "efter" or "inden" or "før" => Named(clause, i + 2, isSure: true),
                "efter" => Named(clause, i + 1, isSure: false),
                "ugen" or "dagen" or "aftenen" when At(clause, i + 1) == "før" => Math.Max(Named(clause, i + 2, isSure: true), At(clause, i + 2).Length == 0 ? i + 2 : -1),
                "sammen" when At(clause, i + 1) == "med" && Companions.Contains(At(clause, i + 2)) => i + 3,
                _ => -1,
            };
            if (end > i)
            {
                var start = i;
                while (start > clause.Start && clause.Words[start - 1].Lower is "senest" or "dagen" or "lige" or "kort" or "allerede")
                {
                    start--;
                }

                return new SourceSpan(clause.Words[start].Start, clause.Words[end - 1].End);
            }
        }

        return null;
    }

    private static string At(Clause clause, int at) => at < clause.End ? clause.Words[at].Lower : "";

    /// <summary>Index behind the event's name; -1 where the words name none ("inden for rammen", "efter behov").</summary>
    private static int Named(Clause clause, int at, bool isSure)
    {
        if (At(clause, at) is "" or "for" or "at" or "hver" or "hvert")
        {
            return -1;
        }

        var end = at;
        while (end < clause.End && end - at < Longest && clause.Words[end].IsWord && !(end > at && clause.Words[end].Is(WordTraits.Preposition)) && !FiniteVerb.IsAt(clause.Words, end, clause.End))
        {
            end++;
        }

        return end > at && IsEvent(clause.Words[end - 1], isSure) ? end : -1;
    }

    private static bool IsEvent(Word word, bool isSure)
    {
        foreach (var ending in Events)
        {
            if (word.Lower.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return isSure && word.Lower.Length > 4 && (word.Lower.EndsWith("en", StringComparison.Ordinal) || word.Lower.EndsWith("et", StringComparison.Ordinal));
    }
}
