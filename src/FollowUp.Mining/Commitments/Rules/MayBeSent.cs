using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>"Direktionen peger på, at udkastet kan sendes ud ...": "kan" with the force of an order, under an agreement.</summary>
internal static class MayBeSent
{
    public static Draft? Read(ClauseView view) =>
        view is { Modal: "kan", IsAgreed: true, Verb: { Form: VerbForm.Passive, Verb.Class: VerbClass.Inform or VerbClass.Return } verb }
            ? new Draft(KindOf.Verb(view, verb), TitleWriter.Passive(view, verb), [], 0.5) { ReturnsTo = ReturnVenue.In(view) }
            : null;
}
