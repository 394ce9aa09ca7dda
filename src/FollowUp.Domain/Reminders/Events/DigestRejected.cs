using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.Reminders.Events;

/// <summary>The mail server refuses this mail for good.</summary>
/// <param name="Reply">The status code of the server; never an address.</param>
public sealed record DigestRejected(Act Act, string Reply) : IHappened;
