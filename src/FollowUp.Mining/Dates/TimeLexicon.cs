using System.Collections.Frozen;
using System.Globalization;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.Dates;

/// <summary>The words of Lexicon/time-words.txt.</summary>
internal static class TimeLexicon
{
    public static readonly LexiconFile Words = LexiconFile.Load(typeof(TimeLexicon).Assembly, "time-words.txt");

    private static readonly FrozenDictionary<string, int> Numbers = Valued("Numbers");

    private static readonly FrozenDictionary<string, int> Ordinals = Valued("Ordinals");

    /// <summary>"tre", "3": null where the word is no number below 1,000.</summary>
    public static int? Number(string word) => Value(Numbers, word);

    /// <summary>"tredje", "3", "3.": null where the word is no ordinal.</summary>
    public static int? Ordinal(string word) => Value(Ordinals, word.TrimEnd('.'));

    /// <summary>1 to 12; the first letters decide.</summary>
    public static int Month(string word)
    {
        var months = Words["Months"];
        for (var i = 0; i < months.Length; i++)
        {
            if (string.Compare(word, 0, months[i], 0, 3, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return i + 1;
            }
        }

        return 0;
    }

    public static DayOfWeek Weekday(string word)
    {
        var index = Words["Weekdays"].IndexOf(word.ToLower(CultureInfo.InvariantCulture));
        return (DayOfWeek)((index + 1) % 7);
    }

    public static IEnumerable<string> NumberWords => Numbers.Keys;

    public static IEnumerable<string> OrdinalWords => Ordinals.Keys;

    private static int? Value(FrozenDictionary<string, int> words, string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1000 ? number
        : words.TryGetValue(word, out var value) ? value : null;

    private static FrozenDictionary<string, int> Valued(string group) =>
        Words[group].Select(entry => entry.Split('=')).ToFrozenDictionary(
            pair => pair[0].Trim(), pair => int.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);
}
