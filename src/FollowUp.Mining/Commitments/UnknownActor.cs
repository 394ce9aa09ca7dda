using System.Collections.Frozen;
using FollowUp.Mining.Language;
using FollowUp.Mining.People;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.Commitments;

/// <summary>
/// Somebody that no list and no line of the head names: "Holdene afleverer en tilbagemelding", "... ; Solrup tager initiativ til mødet". The verb is
/// one that only people do, so the subject is people.
/// </summary>
internal static class UnknownActor
{
    private const int MostWords = 3;

    private static readonly FrozenSet<string> DoneByPeople = LexiconFile.Load(typeof(UnknownActor).Assembly, "verbs.txt")["DoneByPeople"].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How words for things end; a person's name may end so too, and is then in a list or the head.</summary>
    private static readonly string[] Things =
        ["en", "et", "erne", "ene", "ing", "else", "hed", "tion", "plan", "sag", "projekt", "møde", "skab", "dom", "er", "kl", "oplæg", "notat", "rapport", "al", "tid", "materiale", "arbejde"];

    public static MinedActor? Of(ClauseView view)
    {
        var (start, end) = view.SubjectWords;
        // "at områder med et sygefravær over 6 pct. udarbejder en handleplan": a kind of them, and what makes them one.
        if ((view.IsRecommendation || view.IsAgreed) && view is { IsPassive: false, IsExpletive: false, IsWe: false, Modal: null or "skal" } && end == view.Finite && end - start > MostWords && view.Verb is { Verb.IsAction: true } doing
            && DoneByPeople.Contains(doing.Verb.Infinitive) && view.Words[start].Lower is { Length: > 4 } kind && (kind.EndsWith("er", StringComparison.Ordinal) || kind.EndsWith("ne", StringComparison.Ordinal)) && view.Words[start + 1].Lower is "med" or "i" or "på" or "uden" or "under" or "over")
        {
            var all = view.Text[view.Words[start].Start..view.Words[end - 1].End];
            return new MinedActor(all, ActorKind.Group, DepartmentName.Capital(all));
        }

        if (view.Clause is { Kind: ClauseKind.Subordinate, Connector: not "så" } || view.IsPassive || view.IsExpletive || view.IsWe || view.IsPronoun || view.Verb is not { Verb.IsAction: true } verb
            || end != view.Finite || end - start is < 1 or > MostWords || view.Modal is not (null or "skal" or "vil") || verb.Form is not (VerbForm.Present or VerbForm.Infinitive))
        {
            return null;
        }

        var last = view.Words[end - 1];
        var isHuman = verb.Verb.Class is VerbClass.ReportIn or VerbClass.Inform;
        var isAlone = end - start == 1 && last.IsCapitalised && last.Lower.Length > 2 && last.Readings.IsEmpty && last.Form.Traits == WordTraits.None && last.Lower.All(char.IsLetter)
            && !Things.Any(t => last.Lower.EndsWith(t, StringComparison.Ordinal)) && view.Clause.End > verb.At + 1;
        var isNamed = isAlone || start > 0 && end - start <= 2 && Enumerable.Range(start, end - start).All(i => view.Words[i].IsCapitalised && !view.Words[i].IsCapitals);
        isNamed |= end - start == 2 && view.Words[start].IsCapitalised && last.IsCapitals && last.Text.Length >= 2 && DoneByPeople.Contains(verb.Verb.Infinitive);
        var isMany = isHuman && last.Lower.Length > 5 && (last.Lower.EndsWith("ene", StringComparison.Ordinal) || last.Lower.EndsWith("erne", StringComparison.Ordinal));
        var isDoer = end - start <= 2 && (start > 0 || last.IsCapitalised || end - start == 2) && last.Lower.Length > 4 && DoneByPeople.Contains(verb.Verb.Infinitive)
            && !last.Is(WordTraits.ThisMatter) && !last.Lower.EndsWith("et", StringComparison.Ordinal) && last.Readings.IsEmpty;
        if (!isNamed && !isMany && !isDoer)
        {
            return null;
        }

        var text = view.Text[view.Words[start].Start..last.End];
        return new MinedActor(text, isAlone ? ActorKind.Person : isNamed || (isDoer && !isMany) ? ActorKind.Department : ActorKind.Group, DepartmentName.Capital(text));
    }
}
