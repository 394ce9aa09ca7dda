using System.Collections.Immutable;
using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.Reviews.Events;

/// <summary>
/// A corrected edition of the minutes came in. The answers that were given stay; tasks that were confirmed are not touched.
/// </summary>
/// <param name="VersionId">The stored text of the new edition; the earlier ones stay stored.</param>
/// <param name="ContentHash">SHA-256 of the text, hexadecimal.</param>
/// <param name="Proposals">What the new edition holds, in its order.</param>
/// <param name="Gone">Proposals of earlier editions that the new one does not hold.</param>
public sealed record MinutesCorrected(
    Act Act, Guid VersionId, string ContentHash, ImmutableArray<CorrectedProposal> Proposals, ImmutableArray<string> Gone) : IHappened;

/// <param name="EarlierId">The proposal that it was before; null when it is new.</param>
/// <param name="Changed">What differs ("words", "responsible", "deadline", "kind"); empty when it is the same.</param>
public sealed record CorrectedProposal(string ProposalId, string? EarlierId, ImmutableArray<string> Changed);
