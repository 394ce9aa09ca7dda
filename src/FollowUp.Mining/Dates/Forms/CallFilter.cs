namespace FollowUp.Mining.Dates.Forms;

/// <summary>
/// Tells of a text, without cutting it into tokens, whether any word or number in it could call a rule. A word is judged by its length
/// and some of its letters first; only one that looks like a caller is looked up.
/// </summary>
internal sealed class CallFilter
{
    private const int BitsOfMark = 14;
    private const int LettersOfEnding = 5;
    private const int DigitsOfYear = 4;

    private readonly bool[] whole = new bool[1 << BitsOfMark];
    private readonly bool[] ends = new bool[1 << BitsOfMark];

    private readonly Vocabulary words;
    private readonly bool[] calls;

    public CallFilter(Vocabulary words, Func<KnownWord, bool> isCaller)
    {
        this.words = words;
        calls = new bool[words.Count];
        foreach (var word in words.All.Where(isCaller))
        {
            calls[word.Id] = true;
            if (word.IsEnding)
            {
                ends[Ending(word.Text)] = true;
            }
            else
            {
                whole[Whole(word.Text)] = true;
            }
        }
    }

    public bool MayBeIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            var kind = Letters.Class(text[at]);
            var start = at++;
            if (kind == Letters.Letter)
            {
                while (at < text.Length && Letters.Class(text[at]) >= Letters.Letter)
                {
                    at++;
                }

                if (MayCall(text[start..at]))
                {
                    return true;
                }
            }
            else if (kind == Letters.Digit)
            {
                while (at < text.Length && Letters.Class(text[at]) == Letters.Digit)
                {
                    at++;
                }

                if (MayBeDay(text, start, at))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool MayCall(ReadOnlySpan<char> word)
    {
        if (whole[Whole(word)] || word.Length > LettersOfEnding && ends[Ending(word)])
        {
            return calls[words.Find(word, Letters.Hash(word))];
        }

        // "uge33" is two tokens.
        return char.IsAsciiDigit(word[^1]) && Letters.Same(word.TrimEnd("0123456789"), "uge");
    }

    /// <summary>A year, a number that another hangs on, or one behind "den" or "d.".</summary>
    private static bool MayBeDay(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start == DigitsOfYear || end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]) && NumberCluster.IsJoint(text[end]))
        {
            return true;
        }

        var before = text[..start].TrimEnd();
        before = before.TrimEnd('.');
        return before.Length > 0 && Letters.Lower(before[^1]) is 'n' or 'd';
    }

    private static int Whole(ReadOnlySpan<char> word)
    {
        var middle = word.Length > 2 ? Letters.Lower(word[2]) : '\0';
        var second = word.Length > 1 ? Letters.Lower(word[1]) : '\0';
        return Mixed((uint)(Letters.Lower(word[0]) | second << 8 | middle << 16 | Letters.Lower(word[^1]) << 24) ^ (uint)word.Length * 0x9E3779B1);
    }

    private static int Ending(ReadOnlySpan<char> word)
    {
        var letters = 0U;
        foreach (var letter in word[^LettersOfEnding..])
        {
            letters = letters << 6 ^ Letters.Lower(letter);
        }

        return Mixed(letters);
    }

    private static int Mixed(uint letters) => (int)(letters * 0x85EBCA6B >> 32 - BitsOfMark);
}
