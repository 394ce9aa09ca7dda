using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>"Lederne har en opgave i at kortlægge ...", "Mette påtager sig at skrive ...": the subject takes it on.</summary>
internal static class TakesItOn
{
    public static Draft? Read(ClauseView view)
    {
        if (view.Subject.IsEmpty)
        {
            return null;
        }

        // The last "at" counts: "aftaler at forpligte sig til at hjælpe".
        for (var at = view.Clause.End - 2; at > view.First; at--)
        {
            if (view.Words[at].Lower != "at" || Frames.PromiseBefore(view.Words, view.First, at) < 0)
            {
                continue;
            }

            // "Lederne har ansvaret for at varsle ferie" is always so.
            if (view.Words[at - 1].Lower == "for" && view.Words[at - 2].Lower is "ansvar" or "ansvaret" && view.Words[view.Finite].Lower is "har" or "er" && !view.HasTime && !view.IsAgreed && view.Subject.Any(a => a.Kind == ActorKind.Group))
            {
                return null;
            }

            for (var i = at + 1; i < Math.Min(view.Clause.End, at + 5); i++)
            {
                if (Wanted.At(view, i) is { Verb: { Class: not VerbClass.Decide } and not { Infinitive: "være" or "have" } } verb && (verb.Verb.Class != VerbClass.State || view.Words[at - 1].Lower is "tilbød" or "lovede" or "sig"))
                {
                    return new Draft(KindOf.Verb(view, verb), TitleWriter.Write(view, verb.Verb.Imperative, (i + 1, verb.At > i ? verb.At : view.Clause.End), (verb.At > i ? verb.At + 1 : view.Clause.End, view.Clause.End)), view.Subject, 0.87);
                }
            }
        }

        return Product(view);
    }

    /// <summary>"Borgmesteren lovede hende et skriftligt svar", "Mette tilbyder et oplæg": what is promised is a thing.</summary>
    private static Draft? Product(ClauseView view)
    {
        if (view.Finite < 0 || view.Words[view.Finite].Lower is not ("lovede" or "lover") || view.Modal is not null)
        {
            return null;
        }

        for (var i = Math.Max(view.Finite + 1, view.SubjectWords.End); i + 1 < Math.Min(view.Clause.End, view.Finite + 8); i++)
        {
            if (view.Words[i].Lower is "et" or "en")
            {
                return new Draft(CommitmentKind.Inform, TitleWriter.Write(view, "giv", (view.Finite + 1, view.Clause.End)), view.Subject, 0.75);
            }
        }

        return null;
    }
}
