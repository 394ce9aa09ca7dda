using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Agendas.Events;

namespace FollowUp.Domain.Agendas;

/// <summary>Which of a forum's commitments belong on the agenda of a meeting. Far-off ones stay away.</summary>
public static class OutstandingSelection
{
    /// <summary>Assumed distance to the meeting after this one, when the calendar does not know it yet.</summary>
    private const int UsualDaysBetweenMeetings = 14;

    /// <summary>The items heading by heading, oldest deadline first.</summary>
    /// <param name="today">The day on which it is asked, Danish calendar.</param>
    public static ImmutableArray<GatheredItem> Select(
        IEnumerable<OutstandingCandidate> candidates, MeetingDates meeting, DateOnly today) =>
    [
        .. from candidate in candidates
           let heading = HeadingOf(candidate, meeting, today)
           where heading is not null
           orderby heading, candidate.Deadline ?? DateOnly.MaxValue, candidate.Reference
           select new GatheredItem(candidate.ActionItemId, heading.Value),
    ];

    private static OutstandingHeading? HeadingOf(OutstandingCandidate item, MeetingDates meeting, DateOnly today) => item switch
    {
        // On another forum's agenda stands what comes back to it; the word on it is its own forum's.
        { IsOwn: false, Status: not ActionItemStatus.Open } => null,
        { Status: ActionItemStatus.ReportedDone } => OutstandingHeading.AwaitsForum,
        { Status: ActionItemStatus.Closed } => item.ClosedOn > (meeting.Previous ?? today.AddDays(-UsualDaysBetweenMeetings))
            ? OutstandingHeading.ClosedSinceLast
            : null,
        { Status: ActionItemStatus.Cancelled or ActionItemStatus.Merged or ActionItemStatus.Split } => null,
        { Deadline: { } day } when day < today => OutstandingHeading.Overdue,

        // "Sagen tages op igen" without a date is asked about at every meeting: nobody else would remember it.
        { ComesBackElsewhere: true } => null,
        { IsComeBack: true } when item.Deadline is null || (item.ComesBackFrom ?? item.Deadline) <= meeting.Date => OutstandingHeading.ComesBack,
        { IsOwn: false } => null,
        { Deadline: { } day } when day < (meeting.Next ?? meeting.Date.AddDays(UsualDaysBetweenMeetings)) =>
            OutstandingHeading.DueBeforeNextMeeting,
        _ => null,
    };
}

/// <summary>What the selection needs to know of a commitment.</summary>
/// <param name="ClosedOn">The day it was accepted as done.</param>
public sealed record OutstandingCandidate(
    Guid ActionItemId, string Reference, ActionItemStatus Status, ActionItemKind Kind, DateOnly? Deadline, DateOnly? ClosedOn)
{
    /// <summary>False for what another forum decided, and only comes back here.</summary>
    public bool IsOwn { get; init; } = true;

    /// <summary>It comes back to another forum than the one that meets.</summary>
    public bool ComesBackElsewhere { get; init; }

    /// <summary>The first day of the window in which it comes back; null without one.</summary>
    public DateOnly? ComesBackFrom { get; init; }

    internal bool IsComeBack => Kind == ActionItemKind.ReturnToForum || ComesBackFrom is not null;
}

/// <param name="Previous">The forum's meeting before this one, where known.</param>
/// <param name="Next">The forum's meeting after this one, where known.</param>
public sealed record MeetingDates(DateOnly Date, DateOnly? Previous, DateOnly? Next);
