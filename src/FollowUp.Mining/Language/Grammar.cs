using System.Collections.Frozen;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.Language;

/// <summary>The small words of Lexicon/grammar.txt.</summary>
internal static class Grammar
{
    private static readonly LexiconFile Lists = LexiconFile.Load(typeof(Grammar).Assembly, "grammar.txt");

    public static readonly FrozenSet<string> Abbreviations = Set("Abbreviations");
    public static readonly FrozenSet<string> May = Set("May");
    public static readonly FrozenSet<string> Being = Set("Being");
    public static readonly FrozenSet<string> Subordinate = Set("Subordinate");
    public static readonly FrozenSet<string> Tail = Set("Tail");
    public static readonly FrozenSet<string> Adverbs = Set("Adverbs");
    public static readonly FrozenSet<string> Determiners = Set("Determiners");
    public static readonly FrozenSet<string> Prepositions = Set("Prepositions");
    public static readonly FrozenSet<string> ThisMatter = Set("ThisMatter");

    private static FrozenSet<string> Set(string group) => Lists[group].ToFrozenSet(StringComparer.Ordinal);
}
