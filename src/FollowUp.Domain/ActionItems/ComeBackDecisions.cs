using System.Globalization;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems;

/// <summary>A matter returns to a forum (genoptagelse): when, what becomes of it when meetings change, and what shows that it did.</summary>
public static class ComeBackDecisions
{
    /// <summary>Sets the meeting or the window, in place of the deadline and of one that was set before.</summary>
    public static Decision SetWindow(ActionItem item, ComeBackWindow window, Act act, DateOnly today) =>
        !item.IsOutstanding ? Decision.No(RefusalCodes.AlreadyClosed, item.Reference)
        : window.Latest < window.Earliest ? Decision.No(RefusalCodes.WindowEndsBeforeItBegins)
        : Stands(item.ComesBack, window) ? Decision.Same
        : window.Latest < today ? Decision.No(RefusalCodes.DeadlineInThePast, Iso(window.Latest))
        : Decision.Of(Set(window, act));

    /// <summary>Minutes show that it came back; the forum's word is another matter.</summary>
    public static Decision Fulfil(ActionItem item, ComeBackPoint point, Act act) =>
        !item.IsOutstanding ? Decision.No(RefusalCodes.AlreadyClosed, item.Reference)
        : item.ComesBack is null && item.Kind != ActionItemKind.ReturnToForum ? Decision.No(RefusalCodes.NotAComeBack, item.Reference)
        : item.ComesBack?.Fulfilled is not null || (item.ComesBack is null && item.Status == ActionItemStatus.ReportedDone) ? Decision.Same
        : Decision.Of(new ComeBackFulfilled(act, point.MinutesId, point.MeetingDate, point.AgendaPoint, point.Title));

    /// <summary>
    /// What the calendar makes of it: it goes along with a meeting that is moved, and on to the next one when a meeting is
    /// cancelled. One that was held without it changes nothing: then it is overdue.
    /// </summary>
    public static Decision Follow(ActionItem item, ComeBackCalendar calendar, Act act, DateOnly today)
    {
        if (item is not { Status: ActionItemStatus.Open, ComesBack: { Fulfilled: null } back })
        {
            return Decision.Same;
        }

        if (back.MeetingId is { } id)
        {
            var meeting = calendar.Standing.FirstOrDefault(one => one.Id == id);
            return meeting is null ? ToTheNext(back, calendar, act, today)
                : meeting.Date > back.Latest ? Decision.Of(new ComeBackPostponed(act, back.Latest, meeting.Date, id, PostponedBecause.MeetingMoved))
                : meeting.Date < back.Latest && meeting.Date >= today ? Decision.Of(Set(ComeBackWindow.At(back.ForumId, meeting, item.Deadline?.Words), act))
                : Decision.Same;
        }

        var within = calendar.Standing.Where(one => one.Date >= back.Earliest && one.Date <= back.Latest).ToList();
        return back.Earliest == back.Latest && within is [var only] ? Decision.Of(Set(ComeBackWindow.At(back.ForumId, only, item.Deadline?.Words), act))
            : within.Count == 0 && calendar.Cancelled.Any(day => day >= back.Earliest && day <= back.Latest) ? ToTheNext(back, calendar, act, today)
            : Decision.Same;
    }

    /// <summary>The event that sets a window, also of a commitment that is just being registered.</summary>
    public static ComeBackSet Set(ComeBackWindow window, Act act) =>
        new(act, window.ForumId, window.MeetingId, window.Earliest, window.Latest, window.Words);

    private static Decision ToTheNext(ComeBack back, ComeBackCalendar calendar, Act act, DateOnly today) =>
        calendar.NextAfter(back.Latest, today) is { } next
            ? Decision.Of(new ComeBackPostponed(act, back.Latest, next.Date, next.Id, PostponedBecause.MeetingCancelled))
            : Decision.Same;

    private static bool Stands(ComeBack? back, ComeBackWindow window) => back is not null
        && (back.ForumId, back.MeetingId, back.Earliest, back.Latest) == (window.ForumId, window.MeetingId, window.Earliest, window.Latest);

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
