namespace FollowUp.Mining.Commitments.Rules;

/// <summary>"Hver leder sikrer, at planen er kendt": somebody named is to see to it; a plan that "skal sikre" is none.</summary>
internal static class Ensures
{
    /// <summary>"Lars har ansvaret for, at listen holdes opdateret".</summary>
    private static bool HasResponsibility(ClauseView view)
    {
        var last = view.Clause.End - 1;
        var next = view.Clause.End + 1;
        return !view.Subject.IsEmpty && last - 1 > view.First && view.Words[last].Lower == "for" && view.Words[last - 1].Lower is "ansvar" or "ansvaret"
            && next < view.Words.Length && view.Words[next].Lower == "at";
    }

    public static Draft? Read(ClauseView view)
    {
        // "Alle har et ansvar for, at ...": a creed.
        if (HasResponsibility(view) && !(view.Subject is [{ Kind: ActorKind.Group, Normalized: "Alle" }] && !view.HasTime))
        {
            return new Draft(CommitmentKind.Action, TitleWriter.Write(view, "sørg for"), view.Subject, 0.75);
        }

        if (view.Subject.IsEmpty || view.Finite < 0 || view.Verb?.Verb.Infinitive != "sikre" || view.Clause.End - view.Verb.At > 2)
        {
            return null;
        }

        var next = view.Clause.End;
        next += next < view.Words.Length && view.Words[next].Text == "," ? 1 : 0;
        return next < view.Words.Length && view.Words[next].Lower == "at"
            ? new Draft(CommitmentKind.Action, TitleWriter.Write(view, "sikr"), view.Subject, 0.6)
            : null;
    }
}
