using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>It was put on the agenda draft of a meeting as outstanding.</summary>
public sealed record Relisted(Act Act, Guid MeetingId, DateOnly MeetingDate) : IHappened;
