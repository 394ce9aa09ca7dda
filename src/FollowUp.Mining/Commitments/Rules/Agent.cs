using System.Collections.Immutable;
using FollowUp.Mining.Language;
using FollowUp.Mining.People;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>Who does what the passive leaves open: "udarbejdes af forvaltningen", "sendes tilbage til forvaltningen".</summary>
internal static class Agent
{
    private static readonly string[] NounEndings = ["ing", "inger", "gang", "ende", "en", "et", "ne", "else", "tion"];

    public static (ImmutableArray<MinedActor> Actors, (int From, int To) Words) Of(ClauseView view)
    {
        if (view.Verb is not { } verb)
        {
            return ([], (0, 0));
        }

        for (var i = verb.At + 1; i + 1 < view.Clause.End; i++)
        {
            var isAf = view.Words[i].Lower == "af" && view.Words[i - 1].Lower is not ("tværs" or "hjælp" or "form" or "hensyn");
            var isBy = isAf && (i == verb.At + 1 || !EndsAsNoun(view.Words[i - 1]) || i - verb.At <= 1);
            var isBack = view.Words[i].Lower == "til" && IsSentBack(view, verb);
            if (!isAf && !isBack)
            {
                continue;
            }

            var (actors, next) = view.Actors.List(view.Words, i + 1, view.Clause.End);
            isBy |= isAf && !actors.IsEmpty && IsBehindPlace(view, i, next);
            // "sendes af alle", "meddeles af Borgerlisten": right behind the verb it can be nothing else.
            if (actors.IsEmpty && isAf && i == verb.At + 1 && view.IsPassive && (view.Words[i + 1].Lower == "alle" && (i + 2 >= view.Clause.End || view.Words[i + 2].Is(WordTraits.Preposition)) || view.Words[i + 1].IsCapitalised))
            {
                var kind = view.Words[i + 1].Lower == "alle" ? ActorKind.Group : ActorKind.Department;
                (actors, next) = ([new MinedActor(view.Words[i + 1].Text, kind, DepartmentName.Capital(view.Words[i + 1].Text))], i + 2);
            }

            if (!actors.IsEmpty && (isBy || (isBack && actors[0].Kind == ActorKind.Department)))
            {
                return isBy ? (actors, (i, next)) : ([actors[0]], (0, 0));
            }
        }

        return ([], (0, 0));
    }

    /// <summary>"en gennemgang af afdelingerne": the words behind "af" belong to the noun.</summary>
    private static bool EndsAsNoun(Word word) => NounEndings.Any(ending => word.Lower.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>"lægges på intranettet af sekretariatet": nothing of a place is done, so the words behind it say who does it.</summary>
    private static bool IsBehindPlace(ClauseView view, int by, int next) =>
        next == view.Clause.End && by - 2 > view.Clause.Start && view.Words[by - 2].Lower == "på";

    private static bool IsSentBack(ClauseView view, VerbUse verb) =>
        verb.Verb.Infinitive == "tilbagesende" || (verb.Verb.Infinitive == "sende" && verb.Verb.Particle == "tilbage");
}
