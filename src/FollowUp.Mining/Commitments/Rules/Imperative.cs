using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>"Husk at sende ...", and in a list "Send ...", "Udarbejde ...": the addressees of the minutes are meant.</summary>
internal static class Imperative
{
    public static Draft? Read(ClauseView view)
    {
        var first = view.Clause.Start;
        if (first != 0 || view.Clause.Count < 3)
        {
            return null;
        }

        if (view.Words[0].Lower == "husk" && view.Words[1].Lower == "at")
        {
            first = 2;
        }

        var isBare = first == 0;
        var verb = VerbLexicon.At(view.Words, first, view.Clause.End, isBare ? VerbForm.Infinitive | VerbForm.Imperative : VerbForm.Infinitive) ?? (isBare ? null : GuessedVerb.Infinitive(view.Words, first, view.Clause.End));
        return verb is not null && (verb.Verb.IsAction || !isBare && verb.Verb.Class == VerbClass.Guessed) && (!isBare || (view.Finite != 0 && view.Words[0].Lower is not ("bidrag" or "test" or "tal" or "del" or "svar" or "samle")))
            && (isBare ? view.Finite < 0 || view.HasTime : true)
            ? new Draft(KindOf.Verb(view, verb), TitleWriter.Write(view, verb.Verb.Imperative, (first + 1, view.Clause.End)), [], isBare ? 0.5 : 0.7)
            : null;
    }
}
