using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>Bortfaldet: it is not to be done any more.</summary>
public sealed record Cancelled(Act Act, string Reason) : IHappened;
