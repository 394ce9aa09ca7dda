using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>The forum, or its secretary, accepted it as done: the circle is closed.</summary>
public sealed record AcceptedAsDone(Act Act, string? Note);
