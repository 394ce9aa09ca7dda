using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>Minutes show that it came back. It waits for the forum's word, as what is reported done.</summary>
/// <param name="AgendaPoint">The number of the point in the minutes.</param>
public sealed record ComeBackFulfilled(Act Act, Guid MinutesId, DateOnly MeetingDate, int AgendaPoint, string PointTitle) : IHappened;
