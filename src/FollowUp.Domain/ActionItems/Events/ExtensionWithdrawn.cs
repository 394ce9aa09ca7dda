using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>Whoever asked for another date needs it no more.</summary>
public sealed record ExtensionWithdrawn(Act Act) : IHappened;
