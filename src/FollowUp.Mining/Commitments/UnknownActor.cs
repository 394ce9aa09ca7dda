using FollowUp.Mining.Language;
using FollowUp.Mining.People;

namespace FollowUp.Mining.Commitments;

/// <summary>
/// Somebody that no list and no line of the head names: "Holdene afleverer en tilbagemelding", "... ; Solrup tager initiativ til mødet". The verb is
/// one that only people do, so the subject is people.
/// </summary>
internal static class UnknownActor
{
    private const int MostWords = 3;

    public static MinedActor? Of(ClauseView view)
    {
        var (start, end) = view.SubjectWords;
        if (view.Clause.Kind == ClauseKind.Subordinate || view.IsPassive || view.IsExpletive || view.IsWe || view.IsPronoun || view.Verb is not { Verb.IsAction: true } verb
            || end != view.Finite || end - start is < 1 or > MostWords || view.Modal is not (null or "skal" or "vil") || verb.Form is not (VerbForm.Present or VerbForm.Infinitive))
        {
            return null;
        }

        var last = view.Words[end - 1];
        var isHuman = verb.Verb.Class is VerbClass.ReportIn or VerbClass.Inform;
        var isNamed = start > 0 && end - start <= 2 && Enumerable.Range(start, end - start).All(i => view.Words[i].IsCapitalised && !view.Words[i].IsCapitals);
        var isMany = isHuman && last.Lower.Length > 5 && (last.Lower.EndsWith("ene", StringComparison.Ordinal) || last.Lower.EndsWith("erne", StringComparison.Ordinal));
        if (!isNamed && !isMany)
        {
            return null;
        }

        var text = view.Text[view.Words[start].Start..last.End];
        return new MinedActor(text, isNamed ? ActorKind.Department : ActorKind.Group, DepartmentName.Capital(text));
    }
}
