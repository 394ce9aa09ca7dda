using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace FollowUp.Evaluation.Matching;

/// <summary>Words as they are compared: lower case, without the small words, and for actors without their inflexion.</summary>
internal static class Vocabulary
{
    private static readonly FrozenSet<string> SmallWords =
        new[] { "og", "for", "i", "af", "fra", "den", "det", "de", "en", "et", "til", "på", "samt" }.ToFrozenSet(StringComparer.Ordinal);

    // Longest first: the first that fits is cut.
    private static readonly string[] Endings = ["ernes", "erne", "ens", "ets", "ene", "en", "et", "er", "ne", "s"];

    private const int ShortestStem = 4;

    public static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in Whole(text).Normalize(NormalizationForm.FormC).ToLowerInvariant().EnumerateRunes())
        {
            if (IsOfWord(rune))
            {
                word.Append(rune.ToString());
            }
            else
            {
                Take(word, words);
            }
        }

        Take(word, words);
        return words;
    }

    public static HashSet<string> Stems(string text) => Words(text).Select(Stem).ToHashSet(StringComparer.Ordinal);

    private static string Stem(string word)
    {
        var ending = Array.Find(Endings, e => word.EndsWith(e, StringComparison.Ordinal) && word.Length - e.Length >= ShortestStem);
        return ending is null ? word : word[..^ending.Length];
    }

    private static void Take(StringBuilder word, List<string> words)
    {
        if (word.Length > 0 && word.ToString() is var whole && !SmallWords.Contains(whole))
        {
            words.Add(whole);
        }

        word.Clear();
    }

    /// <summary>Half a surrogate pair, which a damaged document may hold, cannot be normalised.</summary>
    private static string Whole(string text) => text.Any(char.IsSurrogate) ? string.Concat(text.EnumerateRunes()) : text;

    private static bool IsOfWord(Rune rune) => rune.Value == '_' || Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
