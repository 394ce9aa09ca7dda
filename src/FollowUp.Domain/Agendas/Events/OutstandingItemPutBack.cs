using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.Agendas.Events;

/// <summary>An item that was taken off stands on the draft again.</summary>
public sealed record OutstandingItemPutBack(Act Act, Guid ActionItemId) : IHappened;
