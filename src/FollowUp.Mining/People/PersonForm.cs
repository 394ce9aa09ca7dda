using System.Collections.Immutable;
using FollowUp.Mining.Commitments;
using FollowUp.Mining.Language;

namespace FollowUp.Mining.People;

/// <summary>People: "Pia Vang", "Pia", "PV", "Pia Vang (HR)".</summary>
internal sealed class PersonForm(string text)
{
    private const int LongestName = 5;

    public (MinedActor Actor, int Next)? At(ImmutableArray<Word> words, int at, int end)
    {
        if (at >= end)
        {
            return null;
        }

        var next = at;
        while (next < end && next - at < LongestName && CanBePart(words[next], next == at))
        {
            next++;
        }

        // "Forslag B", "Model A": a thing with a letter.
        if (next - at == 2 && words[at + 1].Text.Length == 1)
        {
            return FirstName(words, at);
        }

        if (next - at < 2 || words[at].Is(WordTraits.Preposition | WordTraits.Adverb | WordTraits.Determiner | WordTraits.Forum | WordTraits.Position | WordTraits.DepartmentHead)
            || words[at].Lower.Length < 2 || FiniteVerb.IsAt(words, at, end) && !words[at].Is(WordTraits.FirstName))
        {
            return FirstName(words, at);
        }

        var isHouse = words[next - 1].Lower is "kommune" or "a/s" or "forsyning" or "region" or "aps" or "fonden"
            || (words[at].Is(WordTraits.DepartmentName) && !words[at].Is(WordTraits.FirstName));
        return (Actor(words, at, next, isHouse ? ActorKind.Department : ActorKind.Person), Bracketed(words, next, end));
    }

    /// <summary>"Mette følger op": a first name alone, where the list knows it.</summary>
    public (MinedActor Actor, int Next)? FirstName(ImmutableArray<Word> words, int at) =>
        words[at].Is(WordTraits.FirstName) ? (Actor(words, at, at + 1, ActorKind.Person), Bracketed(words, at + 1, words.Length)) : null;

    public (MinedActor Actor, int Next)? Initials(ImmutableArray<Word> words, int at) =>
        words[at].IsCapitals && words[at].Text.Length is 2 or 3 or 4 && !words[at].Is(WordTraits.NotInitials)
            ? (Actor(words, at, at + 1, ActorKind.Person), at + 1)
            : null;

    private static bool CanBePart(Word word, bool isFirst) =>
        word.IsCapitalised && (!word.IsCapitals || (!isFirst && word.Text.Length == 1)) && !(isFirst && word.Text.Length < 2) && word.Text.All(c => char.IsLetter(c) || c is '-' or '.' or '\'' or '’');

    /// <summary>"Pia Vang (HR)": what stands in brackets behind a name belongs to it.</summary>
    private static int Bracketed(ImmutableArray<Word> words, int at, int end)
    {
        if (at >= end || words[at].Text != "(")
        {
            return at;
        }

        for (var i = at + 1; i < Math.Min(end, at + 8); i++)
        {
            if (words[i].Text == ")")
            {
                return i + 1;
            }
        }

        return at;
    }

    private MinedActor Actor(ImmutableArray<Word> words, int at, int next, ActorKind kind)
    {
        var surface = text[words[at].Start..words[next - 1].End];
        return new MinedActor(surface, kind, DepartmentName.Capital(surface));
    }
}
