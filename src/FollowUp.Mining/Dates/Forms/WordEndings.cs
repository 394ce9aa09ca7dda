namespace FollowUp.Mining.Dates.Forms;

/// <summary>Endings that make a compound a word of a known sort: whatever ends in "mødet" is a meeting.</summary>
internal sealed class WordEndings
{
    /// <summary>Fewer letters before the ending make no compound.</summary>
    private const int ShortestStem = 2;

    private const int LongestStem = 30;

    private readonly KnownWord[]?[] byLastLetters = new KnownWord[256][];

    public WordEndings(IEnumerable<KnownWord> endings)
    {
        foreach (var group in endings.GroupBy(e => Bucket(e.Text)))
        {
            byLastLetters[group.Key] = [.. group.OrderByDescending(e => e.Text.Length)];
        }
    }

    public ushort Find(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || byLastLetters[Bucket(word)] is not { } candidates)
        {
            return 0;
        }

        foreach (var ending in candidates)
        {
            var stem = word.Length - ending.Text.Length;
            if (stem is >= ShortestStem and <= LongestStem && Letters.Same(word[stem..], ending.Text))
            {
                return ending.Id;
            }
        }

        return 0;
    }

    private static int Bucket(ReadOnlySpan<char> word) =>
        (Letters.Lower(word[^1]) + 5 * Letters.Lower(word[^2]) + 17 * Letters.Lower(word[^3])) & 255;
}
