using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>"Der laves en skabelon", "emnet tages op i Direktionen igen", "sendes i høring".</summary>
internal static class PassiveDone
{
    private static VerbUse? Second(ClauseView view, VerbUse first)
    {
        for (var i = first.At + 1; i + 1 < view.Clause.End; i++)
        {
            if (view.Words[i].Lower == "og" && VerbLexicon.At(view.Words, i + 1, view.Clause.End, VerbForm.Passive) is { Verb.IsAction: true } second)
            {
                return second;
            }
        }

        return null;
    }

    public static Draft? Read(ClauseView view)
    {
        if (view.Modal is not null || view.Verb is not { Form: VerbForm.Passive } verb)
        {
            return null;
        }

        var venue = ReturnVenue.In(view);
        var isBound = view.HasTime || venue is not null || view.IsAgreed;
        if (AtMeetingVerbs.Contains(verb.Verb) && !isBound && view.IsExpletive && !ActorDoes.HoldsEvent(view, verb))
        {
            return null;
        }

        var confidence = verb.Verb switch
        {
            { Class: VerbClass.Return } => isBound ? 0.88 : 0.65,
            { IsAction: true } => isBound ? 0.8 : 0.65,
            { Class: VerbClass.Weak } when view.IsAgreed || view.IsListed || (view.HasTime && venue is not null) || view.Times.Any(t => t.Deadline.Kind == Dates.DeadlineKind.Meeting) => 0.55,
            { Infinitive: "vende" or "drøfte" or "tale" } when view.HasTime && view.Times.Any(t => t.IsDated) => 0.6,
            { Infinitive: "tilbyde" } when view.HasTime && (view.IsRecommendation || view.IsAgreed) => 0.65,
            { Infinitive: "inddrage" or "høre" } when view.IsRecommendation || view.IsAgreed => 0.6,
            { Infinitive: "efterlyse" } => 0.6,
            { Infinitive: "indgå", Particle: null } when view.IsExpletive => 0.7,
            { Infinitive: "holde" or "afholde" } when view.HasTime && view.SubjectWords.End > view.SubjectWords.Start && ActorDoes.IsGathering(view.Words[view.SubjectWords.End - 1].Lower) => 0.6,
            { Infinitive: "holde" } when view.IsExpletive && ActorDoes.HoldsEvent(view, verb) => 0.7,
            { Class: VerbClass.Guessed } when isBound || view.IsListed => 0.55,
            _ => 0,
        };
        // "godkendes og sendes i høring": the second passive is what is left to do.
        if (confidence == 0 && Second(view, verb) is { } second)
        {
            return new Draft(KindOf.Verb(view, second), TitleWriter.Write(view, second.Verb.Imperative, view.SubjectWords, (second.At + 1, view.Clause.End)), [], 0.7) { ReturnsTo = venue };
        }

        if (confidence == 0)
        {
            return null;
        }

        var title = verb.Verb.Infinitive == "efterlyse"
            ? TitleWriter.Write(view, "skaf", (Math.Max(verb.At + 1, view.SubjectWords.End), view.Clause.End))
            : view.Clause.Kind == ClauseKind.Subordinate && verb.ParticleAt >= 0
                ? TitleWriter.Write(view, verb.Verb.Imperative, (verb.ParticleAt, verb.ParticleAt + 2), Antecedent.Of(view), (verb.ParticleAt + 2, view.Clause.End))
                : TitleWriter.Passive(view, verb);
        return new Draft(KindOf.Verb(view, verb), title, Agent.Of(view).Actors, confidence) { ReturnsTo = venue };
    }
}
