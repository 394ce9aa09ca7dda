using System.Collections.Immutable;
using FollowUp.Mining.Commitments;
using FollowUp.Mining.Language;

namespace FollowUp.Mining.People;

/// <summary>Departments: "Økonomi &amp; Stab", "Center for Plan, Byg og Miljø", "Team Udbud".</summary>
internal sealed class DepartmentForm(string text)
{
    /// <summary>A name that its head opens.</summary>
    public (MinedActor Actor, int Next)? Headed(ImmutableArray<Word> words, int at, int end)
    {
        if (!words[at].Is(WordTraits.DepartmentHead))
        {
            return null;
        }

        var from = at + 1 < end && words[at + 1].Lower is "for" or "af" ? at + 2 : at + 1;
        if (from >= end || !words[from].IsCapitalised || from == at + 1 && !words[at].IsCapitalised)
        {
            return null;
        }

        var next = NamePhrase.End(words, from, end);
        return next > from ? (Actor(words, at, next), next) : null;
    }

    public (MinedActor Actor, int Next)? At(ImmutableArray<Word> words, int at, int end)
    {
        if (!words[at].IsCapitalised || words[at].Is(WordTraits.FirstName))
        {
            return null;
        }

        // "Byråds- og Direktionssekretariatet": two halves of one name, or two that share their ending.
        if (at + 3 < end && words[at + 1].Text == "-" && words[at + 1].Start == words[at].End && words[at + 2].Lower is "og" && words[at + 3].IsWord
            && (words[at + 3].IsCapitalised || words[at + 3].Is(WordTraits.Position | WordTraits.Department | WordTraits.Group)))
        {
            var whole = Math.Max(at + 4, NamePhrase.End(words, at + 3, end));
            return (words[at + 3].Is(WordTraits.Position) ? Actor(words, at, whole) with { Kind = ActorKind.Position } : Actor(words, at, whole), whole);
        }

        var next = NamePhrase.End(words, at, end);
        var isName = next > at + 1 || words[at].Is(WordTraits.DepartmentName) || IsAcronymOfHouse(words[at]);
        return isName && next > at ? (Actor(words, at, next), next) : null;
    }

    /// <summary>"HR", "IT", "KL": capitals that name no person name a department or another house.</summary>
    private static bool IsAcronymOfHouse(Word word) => word.IsCapitals && word.Text is "HR" or "IT" or "KL" or "KMD" or "PPR" or "BDO" or "COWI" or "KOMBIT";

    private MinedActor Actor(ImmutableArray<Word> words, int at, int next)
    {
        var surface = text[words[at].Start..words[next - 1].End];
        return new MinedActor(surface, ActorKind.Department, DepartmentName.Normal(surface));
    }
}
