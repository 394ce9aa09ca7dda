using System.Collections.Frozen;
using System.Collections.Immutable;
using FollowUp.Mining.Language;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>"Udvalget skal have en skriftlig orientering, når ...": the subject receives, who has to give is not said.</summary>
internal static class ShallHave
{
    private static readonly FrozenSet<string> Given = LexiconFile.Load(typeof(ShallHave).Assembly, "venues.txt")["Given"].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"får et svar fra formanden i denne uge": who gives it.</summary>
    private static ImmutableArray<MinedActor> From(ClauseView view, int given) =>
        view.Find("fra", given) is var at && at > 0 && at <= given + 2 ? view.Actors.List(view.Words, at + 1, view.Clause.End).Actors : [];

    public static Draft? Read(ClauseView view)
    {
        var at = view.Modal is "skal" or "vil" ? view.Find("have", view.Finite + 1)
            : view.Finite >= 0 && view.Words[view.Finite].Lower == "får" ? view.Finite : -1;
        // "Klaus spurgte til budgettet; det får udvalgets medlemmer pr. mail i denne uge"
        if (view.Modal is null && at == view.First + 1 && view.Words[view.First].Lower is "det" or "dem" or "dette" && view.HasTime && at + 1 < view.Clause.End && view.Words[at + 1].IsWord && !view.Words[at + 1].Is(WordTraits.Determiner | WordTraits.Preposition) && !view.IsWe)
        {
            return new Draft(CommitmentKind.Inform, TitleWriter.Write(view, "send", (view.First, view.First + 1), (at + 1, view.Clause.End)), [], 0.6);
        }

        if (at < 0 || view.SubjectWords.End <= view.SubjectWords.Start && view.Subject.IsEmpty || (view.Modal is null && !view.IsAgreed && !view.IsRecommendation && !((view.HasTime || view.Find("fra", at) > 0 || (at + 1 < view.Clause.End && view.Words[at + 1].Lower == "besked")) && (!view.Subject.IsEmpty || (view.Words[at - 1].Lower.EndsWith("erne", StringComparison.Ordinal) && !view.Times.Any(t => t.Deadline.Rule == "within"))))))
        {
            return null;
        }

        for (var i = at + 1; i < Math.Min(view.Clause.End, at + 5); i++)
        {
            if (Given.Contains(view.Words[i].Lower))
            {
                return new Draft(CommitmentKind.Inform, TitleWriter.Write(view, "giv", view.SubjectWords, (at + 1, view.Clause.End)), From(view, i), 0.65);
            }
        }

        return null;
    }
}
