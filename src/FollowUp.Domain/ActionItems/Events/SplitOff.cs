using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>It is a part of a commitment that was split.</summary>
public sealed record SplitOff(Act Act, Guid FromId, string FromReference) : IHappened;
