using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.Agendas.Events;

/// <summary>The secretary moved an item within its heading.</summary>
/// <param name="Places">Negative: up. Positive: down.</param>
public sealed record OutstandingItemMoved(Act Act, Guid ActionItemId, int Places) : IHappened;
