namespace FollowUp.Mining.Dates.Forms;

/// <summary>What a character is, and the mark by which a word is looked up while it is still being read.</summary>
internal static class Letters
{
    public const byte Sign = 0;
    public const byte Blank = 1;
    public const byte Letter = 2;
    public const byte Digit = 3;

    public const uint HashSeed = 2166136261;

    private const uint HashPrime = 16777619;

    private static readonly byte[] Classes = [.. Enumerable.Range(0, 256).Select(c => ClassOf((char)c))];

    public static byte Class(char c) => c < 256 ? Classes[c] : ClassOf(c);

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

    private static byte ClassOf(char c) =>
        char.IsAsciiDigit(c) ? Digit : char.IsLetter(c) ? Letter : char.IsWhiteSpace(c) ? Blank : Sign;
}
