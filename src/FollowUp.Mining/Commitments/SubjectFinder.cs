using System.Collections.Immutable;
using FollowUp.Mining.Language;
using FollowUp.Mining.People;

namespace FollowUp.Mining.Commitments;

/// <summary>Finds who or what a clause speaks of. Danish main clauses have the verb second, so the subject may stand behind it.</summary>
internal static class SubjectFinder
{
    /// <summary>How long an object before the verb may be, in words.</summary>
    private const int LongestObject = 5;

    public static (ImmutableArray<MinedActor> Actors, (int, int) Range, bool Expletive, bool We) Of(
        Clause clause, int first, int finite, int verb, ActorReader actors)
    {
        var (words, end) = (clause.Words, clause.End);
        if (finite < 0)
        {
            return ([], (first, first), false, false);
        }

        if (finite > first)
        {
            if (words[first].Lower == "der" && finite <= first + 2)
            {
                return ([], (finite, finite), true, false);
            }

            if (words[first].Lower is "hun" or "han" or "vedkommende" || (words[first].Lower is "de" or "begge" && (finite == first + 1 || (finite == first + 2 && words[first + 1].Lower is "to" or "tre"))))
            {
                return ([], (first, finite), false, false);
            }

            if (words[first].Lower is "vi")
            {
                return ([], (first, finite), false, true);
            }

            var (direct, _) = actors.List(words, first, finite);
            if (!direct.IsEmpty)
            {
                return (direct, (first, finite), false, false);
            }

            if (!OpensWithAdverbial(words[first]))
            {
                // "den arbejder han videre med"
                if (finite + 1 < end && words[finite + 1].Lower is "han" or "hun")
                {
                    return ([], (finite + 1, finite + 2), false, false);
                }

                // "den tager vi på næste møde"
                if (finite + 1 < end && words[finite + 1].Lower == "vi")
                {
                    return ([], (finite + 1, finite + 2), false, true);
                }

                // "Det retter OLB til": an actor right behind the verb is who does it, what stands before is the object.
                var isPeople = finite == first + 1 && words[first].Lower.EndsWith("erne", StringComparison.Ordinal) && words[finite].Readings.Any(r => r.Form == VerbForm.Present && r.Verb.Class is VerbClass.Inform or VerbClass.ReportIn);
                var isActive = !isPeople && verb == finite && words[finite].Readings.Any(r => r.Form == VerbForm.Present && r.Verb.IsAction) && !words[finite].Is(WordTraits.Being);
                return isActive && finite - first <= LongestObject && actors.List(words, finite + 1, end) is { Actors.IsEmpty: false } fronted
                    && fronted.Actors.All(a => a.Kind is not ActorKind.Forum)
                    ? (fronted.Actors, (finite + 1, fronted.Next), false, false)
                    : ([], (first, finite), false, false);
            }
        }

        // "..., og giver medlemmerne besked": who stands behind the verb is given something, the subject is that of the clause before.
        if (clause is { Kind: ClauseKind.Main, Connector: "og" or "men" or "samt" } && finite == clause.Start && words[finite].Readings.Any(r => r.Form == VerbForm.Present))
        {
            return ([], (finite, finite), false, false);
        }

        var behind = finite + 1;
        while (behind < end && (words[behind].Is(WordTraits.Adverb) && words[behind].Lower != "alle" || words[behind].Text == ","))
        {
            behind++;
        }

        if (behind >= end)
        {
            return ([], (finite, finite), false, false);
        }

        if (words[behind].Lower == "der")
        {
            return ([], (behind, behind + 1), true, false);
        }

        if (words[behind].Lower is "vi")
        {
            return ([], (behind, behind + 1), false, true);
        }

        if (words[behind].Lower is "hun" or "han")
        {
            return ([], (behind, behind + 1), false, false);
        }

        // "Til mødet læser alle bilaget igennem"
        if (words[behind].Lower == "alle" && verb == finite && behind + 1 < end && (words[behind + 1].Is(WordTraits.Determiner | WordTraits.Preposition) || words[behind + 1].Lower.EndsWith("et", StringComparison.Ordinal) || words[behind + 1].Lower.EndsWith("en", StringComparison.Ordinal) || words[behind + 1].Lower.EndsWith("ne", StringComparison.Ordinal)))
        {
            return ([new MinedActor(words[behind].Text, ActorKind.Group, "Alle")], (behind, behind + 1), false, false);
        }

        var (inverted, next) = actors.List(words, behind, verb > behind ? verb : end);
        return inverted.IsEmpty ? ([], (behind, verb > behind ? verb : behind), false, false) : (inverted, (behind, next), false, false);
    }

    /// <summary>A clause that opens with a preposition, an adverb or a time has its subject behind the verb.</summary>
    private static bool OpensWithAdverbial(Word word) =>
        word.Is(WordTraits.Preposition) || word.Is(WordTraits.Adverb) || word.Lower is "når" or "hvis" or "allerede" or "senest";
}
