using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.Reviews.Events;

/// <summary>Fortryd: the proposal waits for an answer again.</summary>
public sealed record AnswerWithdrawn(Act Act, string ProposalId) : IHappened;
