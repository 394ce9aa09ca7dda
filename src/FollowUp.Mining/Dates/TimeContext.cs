using System.Collections.Immutable;

namespace FollowUp.Mining.Dates;

/// <summary>What relative time counts from.</summary>
/// <param name="Reference">The day of the meeting.</param>
/// <param name="Seasons">What vague words mean to the house.</param>
/// <param name="Meetings">Known coming meetings of the forum; may be empty.</param>
internal sealed record TimeContext(DateOnly Reference, SeasonPolicy Seasons, ImmutableArray<DateOnly> Meetings)
{
    /// <summary>The body whose meeting it is, so that the next meeting of another body is not taken for its own; null where unknown.</summary>
    public string? Forum { get; init; }

    public DateOnly? NextMeeting => MeetingOnOrAfter(CalendarDays.Add(Reference, 1));

    /// <summary>The first known meeting from that day on; null where the calendar does not reach so far.</summary>
    public DateOnly? MeetingOnOrAfter(DateOnly day)
    {
        DateOnly? first = null;
        foreach (var meeting in Meetings)
        {
            if (meeting >= day && meeting > Reference && (first is null || meeting < first))
            {
                first = meeting;
            }
        }

        return first;
    }
}
