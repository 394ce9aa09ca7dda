using System.Collections.Frozen;
using System.Collections.Immutable;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.Language;

/// <summary>
/// A verb that no list has, told by its ending and its place: minutes use more verbs than lists hold ("rokerer", "lynes"). The ending
/// alone would take nouns for verbs ("lærer", "møder"), so a guess is asked for only where the grammar leaves no other reading.
/// </summary>
internal static class GuessedVerb
{
    private const int Shortest = 4;

    /// <summary>Words that end as verbs do and are none.</summary>
    private static readonly FrozenSet<string> No = LexiconFile.Load(typeof(GuessedVerb).Assembly, "grammar.txt")["NoVerb"].ToFrozenSet(StringComparer.Ordinal);

    public static VerbUse? Present(ImmutableArray<Word> words, int at, int end) =>
        Fits(words, at, end) && words[at].Lower.EndsWith("er", StringComparison.Ordinal) ? Use(words[at].Lower[..^1], VerbForm.Present, at) : null;

    public static VerbUse? Infinitive(ImmutableArray<Word> words, int at, int end) =>
        Fits(words, at, end) && words[at].Lower.EndsWith('e') && !words[at].Lower.EndsWith("ede", StringComparison.Ordinal) ? Use(words[at].Lower, VerbForm.Infinitive, at) : null;

    /// <summary>"udfases"; "kommunernes" and "enhedens" are genitives.</summary>
    public static VerbUse? Passive(ImmutableArray<Word> words, int at, int end) =>
        Fits(words, at, end) && words[at].Lower.EndsWith("es", StringComparison.Ordinal) && !words[at].Lower.EndsWith("nes", StringComparison.Ordinal)
        || (at < end && words[at].Lower.EndsWith("rnes", StringComparison.Ordinal) && words[at].Lower.Length < 8 && Fits(words, at, end))
            ? Use(words[at].Lower[..^1], VerbForm.Passive, at)
            : null;

    private static bool Fits(ImmutableArray<Word> words, int at, int end)
    {
        if (at >= end)
        {
            return false;
        }

        var word = words[at];
        return word.IsWord && !word.IsCapitalised && !word.IsNumber && word.Lower.Length >= Shortest && word.Readings.IsEmpty && word.Form.Traits == WordTraits.None
            && !No.Contains(word.Lower) && word.Lower.All(char.IsLetter);
    }

    private static VerbUse Use(string infinitive, VerbForm form, int at) =>
        new(new Verb(infinitive, null, VerbClass.Guessed, VerbLexicon.Imperative(infinitive)), form, at, -1);
}
