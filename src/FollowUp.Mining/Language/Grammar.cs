using System.Collections.Frozen;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.Language;

/// <summary>The small words of Lexicon/grammar.txt.</summary>
internal static class Grammar
{
    private static readonly LexiconFile Lists = LexiconFile.Load(typeof(Grammar).Assembly, "grammar.txt");

    private static readonly (WordTraits Trait, string Group)[] Groups =
    [
        (WordTraits.May, "May"), (WordTraits.Being, "Being"), (WordTraits.Subordinate, "Subordinate"), (WordTraits.Tail, "Tail"),
        (WordTraits.Adverb, "Adverbs"), (WordTraits.Determiner, "Determiners"), (WordTraits.Preposition, "Prepositions"), (WordTraits.ThisMatter, "ThisMatter"),
    ];

    private static readonly FrozenDictionary<string, WordTraits> Traits = Groups
        .SelectMany(g => Lists[g.Group].Select(word => (word, g.Trait)))
        .GroupBy(w => w.word, StringComparer.Ordinal)
        .ToFrozenDictionary(w => w.Key, w => w.Aggregate(WordTraits.None, (all, one) => all | one.Trait), StringComparer.Ordinal);

    /// <summary>An abbreviation whose full stop ends no sentence.</summary>
    /// <summary>Abbreviations that end a sentence as often as not: "500 kr. HR retter teksten".</summary>
    public static readonly FrozenSet<string> EndingAbbreviations = Lists["EndingAbbreviations"].ToFrozenSet(StringComparer.Ordinal);

    public static readonly FrozenSet<string> Abbreviations = Lists["Abbreviations"].ToFrozenSet(StringComparer.Ordinal);

    public static WordTraits TraitsOf(string lower) => Traits.GetValueOrDefault(lower);
}
