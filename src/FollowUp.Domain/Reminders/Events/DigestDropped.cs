using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.Reminders.Events;

/// <summary>Between claim and sending everything in the digest was done or changed: no mail was sent, and none is to be.</summary>
public sealed record DigestDropped(Act Act) : IHappened;
