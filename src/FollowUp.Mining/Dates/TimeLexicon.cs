using System.Collections.Immutable;
using System.Globalization;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.Dates;

/// <summary>The words of Lexicon/time-words.txt.</summary>
internal static class TimeLexicon
{
    public static readonly LexiconFile Words = LexiconFile.Load(typeof(TimeLexicon).Assembly, "time-words.txt");

    private const int LettersThatDecide = 3;

    /// <summary>1 to 12 by the first letters ("jan", "januar", "jan." are one); 0 where the word is no month.</summary>
    public static int Month(ReadOnlySpan<char> word)
    {
        var months = Words["Months"];
        for (var i = 0; i < months.Length && word.Length >= LettersThatDecide; i++)
        {
            if (word[..LettersThatDecide].Equals(months[i].AsSpan(0, LettersThatDecide), StringComparison.OrdinalIgnoreCase))
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>Entries "word = value" of a group.</summary>
    public static ImmutableArray<(string Word, int Value)> Valued(string group) =>
        [.. Words[group].Select(entry => entry.Split('=')).Select(pair => (pair[0].Trim(), int.Parse(pair[1], CultureInfo.InvariantCulture)))];
}
