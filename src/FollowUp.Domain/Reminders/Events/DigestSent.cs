using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.Reminders.Events;

/// <summary>The mail server accepted the digest (250).</summary>
public sealed record DigestSent(Act Act) : IHappened;
