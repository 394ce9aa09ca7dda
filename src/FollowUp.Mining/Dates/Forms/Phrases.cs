using System.Collections.Immutable;

namespace FollowUp.Mining.Dates.Forms;

/// <summary>A group of the lexicon: words, or phrases of several words.</summary>
internal sealed class Phrases(ImmutableArray<ImmutableArray<FormTest>> all)
{
    private const int BitsOfWord = 64;

    private readonly ulong[] single = Bits(all);

    public ImmutableArray<ImmutableArray<FormTest>> All => all;

    /// <summary>Every phrase is a single word.</summary>
    public bool IsOfWords => all.All(p => p is [{ Test: TokenTest.Word }]);

    /// <summary>The word stands in the group by itself.</summary>
    public bool HasWord(int word) => word / BitsOfWord is var at && at < single.Length && (single[at] >> word % BitsOfWord & 1) != 0;

    private static ulong[] Bits(ImmutableArray<ImmutableArray<FormTest>> all)
    {
        int[] words = [.. all.Where(p => p is [{ Test: TokenTest.Word }]).Select(p => p[0].Value)];
        var bits = new ulong[words.Append(0).Max() / BitsOfWord + 1];
        foreach (var word in words)
        {
            bits[word / BitsOfWord] |= 1UL << word % BitsOfWord;
        }

        return bits;
    }
}
