using System.Collections.Immutable;

namespace FollowUp.Domain.ActionItems;

/// <summary>The meetings of the forum that something comes back to.</summary>
/// <param name="Standing">Held or planned, in the order of their days.</param>
/// <param name="Cancelled">The days of those that were planned and are not any more.</param>
public sealed record ComeBackCalendar(ImmutableArray<HeldMeeting> Standing, ImmutableArray<DateOnly> Cancelled)
{
    /// <summary>The first meeting after a day, and not before today.</summary>
    public HeldMeeting? NextAfter(DateOnly day, DateOnly today) => Standing.FirstOrDefault(meeting => meeting.Date > day && meeting.Date >= today);
}
