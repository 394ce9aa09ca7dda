using System.Collections.Immutable;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Commitments;

/// <summary>Finds the promises in minutes.</summary>
public static class CommitmentMiner
{
    /// <summary>The proposals in document order. Pure: the same document and context give the same proposals, ids included.</summary>
    public static ImmutableArray<MinedCommitment> Mine(MinutesDocument document, MiningContext context)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(context);
        return [];
    }
}
