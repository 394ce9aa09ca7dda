using System.Collections.Immutable;
using FollowUp.Mining.Commitments;
using FollowUp.Mining.Language;

namespace FollowUp.Mining.People;

/// <summary>Reads who: positions, groups, departments, forums, people; the known names go before the general forms.</summary>
internal sealed class ActorReader(string text, ActorNames names)
{
    /// <summary>The actors joined by comma, "og" and "samt" from the place on, and the index behind them; none where nobody is named.</summary>
    public (ImmutableArray<MinedActor> Actors, int Next) List(ImmutableArray<Word> words, int at, int end)
    {
        var actors = ImmutableArray.CreateBuilder<MinedActor>();
        var next = at;
        while (next < end && One(words, next, end) is var (actor, behind))
        {
            actors.Add(actor);
            next = behind;
            var join = next;
            while (join < end && words[join].Text is "," or "og" or "samt" or "&" or "/")
            {
                join++;
            }

            if (join == next || join >= end || One(words, join, end) is null)
            {
                break;
            }

            next = join;
        }

        return (actors.ToImmutable(), next);
    }

    /// <summary>One actor at the place.</summary>
    public (MinedActor Actor, int Next)? One(ImmutableArray<Word> words, int at, int end)
    {
        if (at >= end || !words[at].IsWord)
        {
            return null;
        }

        var known = names.At(text, words, at, end);
        var general = Quantified(words, at, end) ?? Position(words, at, end) ?? Single(words, at, end)
            ?? Person(words, at, end) ?? Initials(words, at) ?? Department(words, at, end);

        // "Økonomi" may be known and "Økonomi & Stab" be meant: the longer reading is the better one.
        return known is var (_, knownNext) && (general is not var (_, next) || knownNext >= next) ? known : general;
    }

    private (MinedActor, int)? Quantified(ImmutableArray<Word> words, int at, int end)
    {
        foreach (var quantifier in ActorLexicon.Quantifiers)
        {
            var noun = at + quantifier.Length;
            if (noun >= end || !quantifier.Select((q, i) => words[at + i].Lower == q).All(same => same))
            {
                continue;
            }

            // "de forskellige relevante afdelinger": one adjective may stand between.
            noun += !words[noun].Is(WordTraits.GroupNoun) && noun + 1 < end && words[noun].Lower.EndsWith('e') ? 1 : 0;
            if (noun < end && (words[noun].Is(WordTraits.GroupNoun) || words[noun].Is(WordTraits.Group)))
            {
                var next = Place(words, noun + 1, end);
                return (Actor(words, at, next, ActorKind.Group), next);
            }
        }

        return words[at].Lower == "alle" && at + 1 < words.Length && FiniteVerb.IsAt(words, at + 1, words.Length) ? (Actor(words, at, at + 1, ActorKind.Group), at + 1) : null;
    }

    private (MinedActor, int)? Position(ImmutableArray<Word> words, int at, int end)
    {
        var isDefinite = words[at].Is(WordTraits.Position);
        if (!isDefinite && !words[at].Is(WordTraits.BarePosition))
        {
            return null;
        }

        if (at + 2 < end && words[at + 1].Lower is "for" or "af" or "i")
        {
            var phrase = NamePhrase.End(words, at + 2, end);
            if (phrase > at + 2 && (isDefinite || words[at + 2].IsCapitalised) && (words[at + 1].Lower != "i" || words[at + 2].IsCapitalised))
            {
                return (Actor(words, at, phrase, ActorKind.Position, DepartmentName.Normal(text[words[at].Start..words[phrase - 1].End])), phrase);
            }
        }

        if (Person(words, at + 1, end) is var (person, next))
        {
            return (person with { Text = text[words[at].Start..words[next - 1].End] }, next);
        }

        return isDefinite ? (Actor(words, at, at + 1, ActorKind.Position), at + 1) : null;
    }

    private (MinedActor, int)? Single(ImmutableArray<Word> words, int at, int end)
    {
        var lower = words[at].Lower;
        if (lower is "de" or "den" or "det" && at + 1 < end && (words[at + 1].Is(WordTraits.Group) || words[at + 1].Is(WordTraits.GroupNoun)))
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

        var next = kind == ActorKind.Group ? Place(words, at + 1, end) : at + 1;
        return (Actor(words, at, next, kind.Value), next);
    }

    private (MinedActor, int)? Person(ImmutableArray<Word> words, int at, int end)
    {
        var next = at;
        while (next < end && next - at < 5 && words[next].IsCapitalised && !words[next].IsCapitals && words[next].Text.All(c => char.IsLetter(c) || c is '-' or '.' or '\''))
        {
            next++;
        }

        if (next - at < 2 || words[at].Is(WordTraits.Preposition) || words[at].Is(WordTraits.Adverb) || words[at].Is(WordTraits.Forum)
            || words[at].Lower.Length < 2)
        {
            return null;
        }

        var kind = words[next - 1].Lower is "kommune" or "a/s" or "forsyning" || words[at].Is(WordTraits.DepartmentName) ? ActorKind.Department : ActorKind.Person;
        return (Actor(words, at, next, kind), next);
    }

    private (MinedActor, int)? Initials(ImmutableArray<Word> words, int at) =>
        words[at].IsCapitals && words[at].Text.Length is 2 or 3 or 4 && !words[at].Is(WordTraits.NotInitials)
            ? (Actor(words, at, at + 1, ActorKind.Person), at + 1)
            : null;

    private (MinedActor, int)? Department(ImmutableArray<Word> words, int at, int end)
    {
        if (!words[at].IsCapitalised)
        {
            return null;
        }

        var next = NamePhrase.End(words, at, end);
        var isName = next > at + 1 || words[at].Is(WordTraits.DepartmentName);
        return isName && next > at
            ? (Actor(words, at, next, ActorKind.Department, DepartmentName.Normal(text[words[at].Start..words[next - 1].End])), next)
            : null;
    }

    /// <summary>"medlemmerne i Chefforum hver især": what narrows a group belongs to it.</summary>
    private static int Place(ImmutableArray<Word> words, int at, int end)
    {
        var next = at;
        if (next + 1 < end && words[next].Lower is "i" or "fra" or "for" && (words[next + 1].Is(WordTraits.Forum) || words[next + 1].IsCapitalised))
        {
            var phrase = NamePhrase.End(words, next + 1, end);
            next = phrase > next + 1 ? phrase : next + 2;
        }

        return next;
    }

    private MinedActor Actor(ImmutableArray<Word> words, int at, int next, ActorKind kind, string? normalized = null)
    {
        var surface = text[words[at].Start..words[next - 1].End];
        return new MinedActor(surface, kind, normalized ?? DepartmentName.Capital(surface));
    }
}
