using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.Reminders.Events;

/// <summary>The mail server asked to come back later, or could not be reached.</summary>
public sealed record DigestDeferred(Act Act, MailFailure Failure) : IHappened;
