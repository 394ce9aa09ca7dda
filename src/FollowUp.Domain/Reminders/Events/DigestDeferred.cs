using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.Reminders.Events;

/// <summary>The mail server asked to come back later, or could not be reached.</summary>
/// <param name="Reply">The status code of the server, or the kind of failure; never an address.</param>
public sealed record DigestDeferred(Act Act, string Reply) : IHappened;
