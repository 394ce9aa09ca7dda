using System.Collections.Immutable;

namespace FollowUp.Mining.Language;

/// <summary>Tells finite verbs from the nouns that look like them.</summary>
internal static class FiniteVerb
{
    /// <summary>The word can be the verb of a clause.</summary>
    public static bool IsAt(ImmutableArray<Word> words, int at, int end)
    {
        // "Ane Kirstine Skriver": a name.
        if (at > 0 && words[at].IsCapitalised && words[at - 1].IsCapitalised)
        {
            return false;
        }

        var lower = words[at].Lower;
        if (lower is "skal" or "vil" || words[at].Is(WordTraits.May | WordTraits.Being))
        {
            return lower is not "så" || at == 0;
        }

        return At(words, at, end) is not null || IsPastByEnding(words, at);
    }

    /// <summary>The verb of the lexicon in present, passive or past that stands here; null for a noun of the same letters.</summary>
    public static VerbUse? At(ImmutableArray<Word> words, int at, int end)
    {
        if (at > 0 && words[at].IsCapitalised && words[at - 1].IsCapitalised)
        {
            return null;
        }

        if (at > 0 && words[at - 1].Is(WordTraits.Determiner) && words[at - 1].Lower is not ("der" or "alle" or "andre" or "flere" or "mange" or "de" or "det" or "den" or "disse" or "dette" or "denne") && !(words[at - 1].Lower is "hver" && at > 1 && words[at - 2].IsWord && !words[at - 2].Is(WordTraits.Preposition | WordTraits.Adverb)))
        {
            return null;
        }

        return VerbLexicon.At(words, at, end, VerbForm.Present | VerbForm.Passive | VerbForm.Past);
    }

    /// <summary>"præsenterede", "noterede": past, unless it stands before its noun ("den vedtagede plan").</summary>
    public static bool IsPastByEnding(ImmutableArray<Word> words, int at)
    {
        var word = words[at];
        return word.Lower.Length > 4 && !word.IsCapitalised && word.Lower is not ("allerede" or "tilstede" or "tilrede")
            && (word.Lower.EndsWith("ede", StringComparison.Ordinal) || word.Lower.EndsWith("erte", StringComparison.Ordinal))
            && (at == 0 || !words[at - 1].Is(WordTraits.Determiner))
            && (at + 1 >= words.Length || !words[at + 1].IsWord || at == 0 || words[at - 1].IsCapitalised || !words[at - 1].Lower.EndsWith('e'));
    }
}
