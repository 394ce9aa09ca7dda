using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>"Forvaltningen skal undersøge ...", "Chefen for X vil bidrage med ...": somebody named has it to do.</summary>
internal static class ActorShall
{
    public static Draft? Read(ClauseView view)
    {
        if (view.Modal is not ("skal" or "vil") || view.Verb is not { Form: VerbForm.Infinitive } verb || (view.Subject.IsEmpty && !view.IsWe && !view.IsListed))
        {
            return null;
        }

        // "til Jørgen, som skal have dem torsdag": he gets them.
        if (view.IsAntecedent && verb.Verb.Infinitive == "have")
        {
            return null;
        }

        // Talk and thought count with a day or place; "vi skal" says nobody and may be a creed.
        var confidence = verb.Verb switch
        {
            { IsAction: true } when view.IsWe => view.HasTime || view.IsAgreed ? 0.6 : 0.45,
            { IsAction: true } when view.Subject.IsEmpty => 0.65,
            { IsAction: true } when view.IsAntecedent => 0.6,
            { IsAction: true } => view.Modal == "skal" ? 0.88 : 0.82,
            // "skal fra 1. februar bruge p-pladsen bag bygningen": a rule that begins.
            { Class: VerbClass.Weak } when view.HasTime && view.Times.All(t => t.Deadline.Text.StartsWith("fra ", StringComparison.OrdinalIgnoreCase)) => 0,
            { Class: VerbClass.Weak } when view.HasTime && !view.IsWe => 0.7,
            { Class: VerbClass.Weak } when view.IsAgreed || view.IsListed => 0.55,
            { Class: VerbClass.Guessed } when !view.IsWe => view.HasTime || view.IsAgreed || view.IsListed ? 0.75 : 0.6,
            _ => 0,
        };
        return confidence == 0
            ? null
            : new Draft(KindOf.Verb(view, verb), TitleWriter.Active(view, verb), verb.Verb.Infinitive == "have" && view.Subject.Any(a => a.Kind == ActorKind.Forum) ? [] : view.Subject, confidence) { ReturnsTo = ReturnVenue.In(view) };
    }
}
