using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.Reviews.Events;

/// <summary>The secretary says that this is no commitment.</summary>
public sealed record ProposalRejected(Act Act, string ProposalId, string? Reason) : IHappened;
