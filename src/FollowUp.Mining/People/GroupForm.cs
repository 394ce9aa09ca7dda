using System.Collections.Frozen;
using System.Collections.Immutable;
using FollowUp.Mining.Commitments;
using FollowUp.Mining.Language;

namespace FollowUp.Mining.People;

/// <summary>Many, and bodies: "hver afdeling", "de enkelte områder", "alle ledere", "medlemmerne i Chefforum", "udvalget".</summary>
internal sealed class GroupForm(string text)
{
    private static readonly FrozenSet<string> TimeUnits = new[] { "gang", "dag", "uge", "måned", "kvartal", "år", "sommer", "vinter", "forår", "efterår", "mandag", "tirsdag", "onsdag", "torsdag", "fredag" }.ToFrozenSet(StringComparer.Ordinal);

    public (MinedActor Actor, int Next)? Quantified(ImmutableArray<Word> words, int at, int end)
    {
        if (!words[at].Is(WordTraits.OpensQuantifier))
        {
            return null;
        }

        foreach (var quantifier in ActorLexicon.Quantifiers)
        {
            var noun = at + quantifier.Length;
            if (noun >= end || !Fits(words, at, quantifier))
            {
                continue;
            }

            // "de forskellige relevante afdelinger": one adjective may stand between.
            noun += !words[noun].Is(WordTraits.GroupNoun | WordTraits.Group) && noun + 1 < end && words[noun].Lower.EndsWith('e') ? 1 : 0;
            if (noun < end && words[noun].Is(WordTraits.GroupNoun | WordTraits.Group))
            {
                var next = Place(words, noun + 1, end);
                return (Actor(words, at, next, ActorKind.Group), next);
            }
        }

        // "Hver etage finder en affaldsvejleder": any noun may be meant, the verb behind it tells that it acts.
        if (words[at].Lower is "hver" or "hvert" && at + 2 < words.Length && words[at + 1].IsWord && !words[at + 1].IsNumber && words[at + 1].Form.Traits == WordTraits.None
            && FiniteVerb.IsAt(words, at + 2, words.Length) && !TimeUnits.Contains(words[at + 1].Lower))
        {
            return (Actor(words, at, at + 2, ActorKind.Group), at + 2);
        }

        // "Alle med vagt prøver ...": what narrows them stands before the verb.
        if (words[at].Lower == "alle" && at + 3 < words.Length && words[at + 1].Lower is "med" or "på" or "i" or "fra" or "der" or "som" && FiniteVerb.IsAt(words, at + 3, words.Length))
        {
            return (Actor(words, at, at + 3, ActorKind.Group), at + 3);
        }

        return words[at].Lower == "alle" && at + 1 < words.Length && (FiniteVerb.IsAt(words, at + 1, words.Length) || GuessedVerb.Present(words, at + 1, words.Length) is not null) ? (Actor(words, at, at + 1, ActorKind.Group), at + 1) : null;
    }

    public (MinedActor Actor, int Next)? Single(ImmutableArray<Word> words, int at, int end)
    {
        var lower = words[at].Lower;
        if (lower is "de" or "den" or "det" && at + 1 < end && words[at + 1].Is(WordTraits.Group | WordTraits.GroupNoun))
        {
            var past = Place(words, at + 2, end);
            return (Actor(words, at, past, ActorKind.Group), past);
        }

        // "Chefforums medlemmer": a forum's genitive before a group.
        if (lower.EndsWith('s') && at + 1 < end && words[at + 1].Is(WordTraits.GroupNoun) && words[at].IsCapitalised)
        {
            return (Actor(words, at, at + 2, ActorKind.Group), at + 2);
        }

        ActorKind? kind = words[at].Is(WordTraits.Group) ? ActorKind.Group
            : words[at].Is(WordTraits.Department) ? ActorKind.Department
            : words[at].Is(WordTraits.Forum) ? ActorKind.Forum
            : null;
        if (kind is null)
        {
            return null;
        }

        var next = kind == ActorKind.Group ? Place(words, at + 1, end) : kind == ActorKind.Forum ? ForField(words, at + 1, end) : at + 1;
        return (Actor(words, at, next, kind.Value), next);
    }

    private static bool Fits(ImmutableArray<Word> words, int at, string[] quantifier)
    {
        for (var i = 0; i < quantifier.Length; i++)
        {
            if (words[at + i].Lower != quantifier[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"medlemmerne i Chefforum hver især": what narrows a group belongs to it.</summary>
    private static int Place(ImmutableArray<Word> words, int at, int end)
    {
        var next = at;
        if (next + 1 < end && words[next].Lower is "i" or "fra" or "for" or "på" && words[next + 1].IsWord && !words[next + 1].IsNumber
            && (words[next + 1].Is(WordTraits.Forum) || words[next + 1].IsCapitalised))
        {
            var phrase = NamePhrase.End(words, next + 1, end);
            next = phrase > next + 1 ? phrase : next + 2;
        }

        return next;
    }

    /// <summary>"Udvalget for Teknik og Miljø": the field belongs to the name.</summary>
    private static int ForField(ImmutableArray<Word> words, int at, int end) =>
        at + 1 < end && words[at].Lower == "for" && words[at + 1].IsCapitalised ? Math.Max(NamePhrase.End(words, at + 1, end), at) is var next && next > at + 1 ? next : at : at;

    private MinedActor Actor(ImmutableArray<Word> words, int at, int next, ActorKind kind)
    {
        var surface = text[words[at].Start..words[next - 1].End];
        return new MinedActor(surface, kind, DepartmentName.Capital(surface));
    }
}
