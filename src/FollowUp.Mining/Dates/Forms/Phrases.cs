using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FollowUp.Mining.Dates.Forms;

/// <summary>A group of the lexicon: words, or phrases of several words.</summary>
internal sealed class Phrases(ImmutableArray<ImmutableArray<FormTest>> all)
{
    private readonly FrozenSet<int> single = all.Where(p => p is [{ Test: TokenTest.Word }]).Select(p => p[0].Value).ToFrozenSet();

    public ImmutableArray<ImmutableArray<FormTest>> All => all;

    /// <summary>Every phrase is a single word.</summary>
    public bool IsOfWords => all.All(p => p is [{ Test: TokenTest.Word }]);

    /// <summary>The word stands in the group by itself.</summary>
    public bool HasWord(int word) => single.Contains(word);
}
