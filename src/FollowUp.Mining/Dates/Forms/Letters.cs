namespace FollowUp.Mining.Dates.Forms;

/// <summary>The letters of Danish words, and the mark by which a word is looked up while it is still being read.</summary>
internal static class Letters
{
    public const uint HashSeed = 2166136261;

    private const uint HashPrime = 16777619;

    /// <summary>Small letters of Latin-1; the vocabulary has no others.</summary>
    public static char Lower(char letter) =>
        letter is >= 'A' and <= 'Z' or >= 'À' and <= 'Þ' and not '×' ? (char)(letter | 0x20) : letter;

    public static uint Hash(uint before, char lower) => (before ^ lower) * HashPrime;

    public static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = HashSeed;
        foreach (var letter in word)
        {
            hash = Hash(hash, Lower(letter));
        }

        return hash;
    }

    /// <summary>The same word but for capitals.</summary>
    /// <param name="lower">In small letters.</param>
    public static bool Same(ReadOnlySpan<char> word, string lower)
    {
        if (word.Length != lower.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (Lower(word[i]) != lower[i])
            {
                return false;
            }
        }

        return true;
    }
}
