using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>Other rules than the forum's hold for this commitment.</summary>
/// <param name="Policy">Null: the forum's again.</param>
public sealed record ItemPolicySet(Act Act, ItemPolicy? Policy, string? Reason) : IHappened;
