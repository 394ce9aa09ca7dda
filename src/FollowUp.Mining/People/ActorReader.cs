using System.Collections.Immutable;
using FollowUp.Mining.Commitments;
using FollowUp.Mining.Language;

namespace FollowUp.Mining.People;

/// <summary>Reads who: positions, groups, departments, forums, people; the known names go before the general forms.</summary>
internal sealed class ActorReader(string text, ActorNames names)
{
    /// <summary>Nobody names more people in one breath; a hostile list of names is cut here.</summary>
    private const int MostActors = 12;

    private readonly PositionForm positions = new(text);
    private readonly GroupForm groups = new(text);
    private readonly PersonForm people = new(text);
    private readonly DepartmentForm departments = new(text);

    /// <summary>The actors joined by comma, "og" and "samt" from the place on, and the index behind them; none where nobody is named.</summary>
    public (ImmutableArray<MinedActor> Actors, int Next) List(ImmutableArray<Word> words, int at, int end)
    {
        if (at >= end || One(words, at, end) is not var (first, behind))
        {
            return ([], at);
        }

        var actors = ImmutableArray.CreateBuilder<MinedActor>(1);
        actors.Add(first);
        var next = behind;
        while (actors.Count < MostActors)
        {
            var join = next;
            while (join < end && words[join].Text is "," or "og" or "samt" or "&" or "/" or "+" or "eller")
            {
                join++;
            }

            if (join == next || join >= end || Joined(words, join, end) is not var (actor, over))
            {
                break;
            }

            actors.Add(actor);
            next = over;
        }

        return (actors.ToImmutable(), next);
    }

    /// <summary>One actor at the place.</summary>
    public (MinedActor Actor, int Next)? One(ImmutableArray<Word> words, int at, int end)
    {
        if (at >= end || !words[at].IsWord || !CanOpen(words[at]))
        {
            return null;
        }

        var known = names.At(text, words, at, end);
        var general = groups.Quantified(words, at, end) ?? positions.At(words, at, end, people) ?? departments.Headed(words, at, end) ?? groups.Single(words, at, end)
            ?? people.At(words, at, end) ?? people.Initials(words, at) ?? departments.At(words, at, end);

        // "Økonomi" may be known and "Økonomi & Stab" be meant: the longer reading is the better one.
        return known is var (_, knownNext) && (general is not var (_, next) || knownNext >= next) ? known : general;
    }

    /// <summary>The next of a list: "og lederen af IT" is one more, "og Stab" belonged to the name before.</summary>
    private (MinedActor Actor, int Next)? Joined(ImmutableArray<Word> words, int at, int end) =>
        One(words, at, end) ?? (words[at].Is(WordTraits.GroupNoun) && words[at - 1].Lower == "og" && at > 1 && words[at - 2].Is(WordTraits.GroupNoun)
            ? (new MinedActor(words[at].Text, ActorKind.Group, DepartmentName.Capital(words[at].Text)), at + 1)
            : words[at].IsCapitalised && at + 1 < words.Length && words[at - 1].Lower == "og" && words[at].Readings.IsEmpty && words[at].Form.Traits == WordTraits.None && FiniteVerb.IsAt(words, at + 1, words.Length)
            ? (new MinedActor(words[at].Text, ActorKind.Person, words[at].Text), at + 1)
            : words[at].IsCapitalised && people.FirstName(words, at) is var (person, next) ? (person, next) : null);

    /// <summary>Most words of a text name nobody: they are small and in no list.</summary>
    private bool CanOpen(Word word) => word.IsCapitalised || names.Opens(word) || word.Is(
        WordTraits.Position | WordTraits.BarePosition | WordTraits.Group | WordTraits.GroupNoun | WordTraits.Department | WordTraits.Forum | WordTraits.Determiner
        | WordTraits.OpensQuantifier | WordTraits.DepartmentHead);
}
