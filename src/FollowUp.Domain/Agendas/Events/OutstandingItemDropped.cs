using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.Agendas.Events;

/// <summary>The secretary took an item off this draft; the item itself is as it was.</summary>
public sealed record OutstandingItemDropped(Act Act, Guid ActionItemId, string? Reason) : IHappened;
