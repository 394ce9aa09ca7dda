using System.Collections.Immutable;
using FollowUp.Mining.Commitments;
using FollowUp.Mining.Language;

namespace FollowUp.Mining.People;

/// <summary>Positions: "chefen for Økonomi &amp; Stab", "HR-chefen", "konsulent Pia Vang", "lederen af bibliotekerne".</summary>
internal sealed class PositionForm(string text)
{
    public (MinedActor Actor, int Next)? At(ImmutableArray<Word> words, int at, int end, PersonForm people)
    {
        var isDefinite = words[at].Is(WordTraits.Position);
        if (!isDefinite && !words[at].Is(WordTraits.BarePosition))
        {
            return null;
        }

        if (at + 2 < end && words[at + 1].Lower is "for" or "af" or "i" or "ved" or "fra")
        {
            var from = at + 2 + (words[at + 2].Lower is "den" or "det" or "de" ? 1 : 0);
            var phrase = NamePhrase.End(words, from, end);
            var isName = phrase > from && (isDefinite || words[from].IsCapitalised) && (words[at + 1].Lower is "for" or "af" || words[from].IsCapitalised);
            if (isName)
            {
                var name = DepartmentName.Normal(text[words[at].Start..words[phrase - 1].End]);

                // "chef for HR Mette Holm": the name of the holder belongs to it.
                return people.At(words, phrase, end) is var (holder, behind) && holder.Kind == ActorKind.Person && behind > phrase + 1
                    ? (holder, behind)
                    : (new MinedActor(text[words[at].Start..words[phrase - 1].End], ActorKind.Position, name), phrase);
            }
        }

        if (at + 1 < end && words[at + 1].IsCapitalised && people.At(words, at + 1, end) is var (person, next) && person.Kind == ActorKind.Person)
        {
            return (person with { Text = text[words[at].Start..words[next - 1].End] }, next);
        }

        return isDefinite ? (Bare(words, at), at + 1) : null;
    }

    private MinedActor Bare(ImmutableArray<Word> words, int at) =>
        new(text[words[at].Start..words[at].End], ActorKind.Position, DepartmentName.Capital(words[at].Text));
}
