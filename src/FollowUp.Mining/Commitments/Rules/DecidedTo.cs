using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>"Udvalget besluttede at sende forslaget i høring": the decider is not the one who does it, so nobody is named.</summary>
internal static class DecidedTo
{
    public static Draft? Read(ClauseView view)
    {
        if (!view.IsAgreed || view.First >= view.Clause.End)
        {
            return null;
        }

        return VerbLexicon.At(view.Words, view.First, view.Clause.End, f => f == VerbForm.Infinitive) is { Verb.IsAction: true } verb
            ? new Draft(KindOf.Verb(view, verb), TitleWriter.Write(view, verb.Verb.Imperative, (view.First + 1, view.Clause.End)), [], 0.7) { ReturnsTo = ReturnVenue.In(view) }
            : null;
    }
}
