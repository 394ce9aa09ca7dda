using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>The deadline was moved.</summary>
public sealed record DeadlineMoved(Act Act, Deadline From, Deadline To, string Reason) : IHappened;
