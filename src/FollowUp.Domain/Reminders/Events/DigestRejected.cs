using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.Reminders.Events;

/// <summary>The mail server refuses this mail for good, or it was tried often enough.</summary>
public sealed record DigestRejected(Act Act, MailFailure Failure) : IHappened;
