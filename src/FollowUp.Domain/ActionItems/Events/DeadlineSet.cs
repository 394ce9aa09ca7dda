using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>The commitment got its first deadline.</summary>
public sealed record DeadlineSet(Act Act, Deadline Deadline) : IHappened;
