using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>"Vejledningen skal præciseres", "der skal udarbejdes ...": something definite is to be done, nobody is named.</summary>
internal static class PassiveShall
{
    public static Draft? Read(ClauseView view)
    {
        if (view.Modal is not ("skal" or "vil") || view.Verb is not { Form: VerbForm.Passive } verb)
        {
            return null;
        }

        var venue = ReturnVenue.In(view);
        var confidence = verb.Verb switch
        {
            { IsAction: true } => view.HasTime || view.IsAgreed ? 0.75 : 0.62,
            { Class: VerbClass.Weak } when view.HasTime || venue is not null || view.IsListed => 0.55,
            { Class: VerbClass.Guessed } => view.HasTime || view.IsAgreed || view.IsListed ? 0.6 : 0,
            _ => 0,
        };
        return confidence == 0
            ? null
            : new Draft(KindOf.Verb(view, verb), TitleWriter.Passive(view, verb), Agent.Of(view).Actors, confidence) { ReturnsTo = venue };
    }
}
