using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>Somebody who was absent has seen what they got.</summary>
public sealed record AbsenceAcknowledged(Act Act, Guid PersonId) : IHappened;
