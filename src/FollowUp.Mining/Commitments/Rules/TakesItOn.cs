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

            for (var i = at + 1; i < Math.Min(view.Clause.End, at + 5); i++)
            {
                if ((VerbLexicon.At(view.Words, i, view.Clause.End, VerbForm.Infinitive) ?? (i == at + 1 ? GuessedVerb.Infinitive(view.Words, i, view.Clause.End) : null)) is { Verb.Class: not (VerbClass.Decide or VerbClass.State) } verb)
                {
                    return new Draft(KindOf.Verb(view, verb), TitleWriter.Write(view, verb.Verb.Imperative, (i + 1, view.Clause.End)), view.Subject, 0.87);
                }
            }
        }

        return null;
    }
}
