using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>"Bestyrelsen ønsker, at kvartalsrapporten fremover indeholder ...", "næste gang skal timerne fremgå": what a product is to hold from now on.</summary>
internal static class ShallContain
{
    public static Draft? Read(ClauseView view)
    {
        if (view.Verb is not { Verb.Infinitive: "indeholde" or "omfatte" or "fremgå" or "rumme" } verb || view.SubjectWords.End <= view.SubjectWords.Start || !view.Subject.IsEmpty)
        {
            return null;
        }

        var isOrdered = view.IsAgreed && verb.Form == VerbForm.Present || view.Modal == "skal" && verb.Form == VerbForm.Infinitive;
        var isFromNowOn = view.HasTime || view.Has("fremover") || view.Has("fremadrettet") || view.Has("fremtidige") || view.Has("næste");
        if (!isOrdered || !(isFromNowOn || (view.IsAgreed && view.Modal == "skal")))
        {
            return null;
        }

        var title = verb.Verb.Infinitive == "fremgå"
            ? TitleWriter.Write(view, "vis", view.SubjectWords, (verb.At + 1, view.Clause.End))
            : TitleWriter.Write(view, "tilføj", (verb.At + 1, view.Clause.End));
        return new Draft(CommitmentKind.Action, title, [], 0.65);
    }
}
