using System.Collections.Immutable;
using FollowUp.Mining.Commitments;

namespace FollowUp.Mining.Remembering;

/// <summary>A proposal with the title of the point that it stands under: numbers of points move between editions, titles seldom.</summary>
/// <param name="PointTitle">Empty where it stands under no point.</param>
public sealed record KnownProposal(MinedCommitment Proposal, string PointTitle);

/// <summary>What became of a proposal between two editions of the same minutes.</summary>
/// <param name="Earlier">Null for one that is new.</param>
/// <param name="Later">Null for one that is gone.</param>
/// <param name="Reasons">
/// What differs: <c>words</c>, <c>kind</c>, <c>responsible</c>, <c>deadline</c>, <c>point</c>. A point that moved alone
/// is no change.
/// </param>
public sealed record ProposalMatch(ProposalChange Change, MinedCommitment? Earlier, MinedCommitment? Later, ImmutableArray<string> Reasons);

/// <summary>How two editions of minutes differ in a proposal.</summary>
public enum ProposalChange
{
    /// <summary>The same promise in the same words, marks and line breaks aside.</summary>
    Same,

    /// <summary>The same promise, in other words or with another owner or day.</summary>
    Changed,

    /// <summary>The earlier edition did not have it.</summary>
    New,

    /// <summary>The later edition does not have it any more.</summary>
    Gone,
}
