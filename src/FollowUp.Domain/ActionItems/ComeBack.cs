using FollowUp.Domain.ActionItems.Events;

namespace FollowUp.Domain.ActionItems;

/// <summary>The promise that a matter returns to a forum (genoptagelse): at a meeting, or within a window of days.</summary>
/// <param name="MeetingId">The meeting, when it is one that the calendar knows.</param>
/// <param name="Earliest">The first day of the window, Danish calendar; of a meeting its day.</param>
/// <param name="TimesPostponed">How often the meeting failed it; the times that people moved the deadline are counted by the item.</param>
/// <param name="Fulfilled">The point that shows it, when minutes have; the forum's word is another matter.</param>
public sealed record ComeBack(
    Guid ForumId, Guid? MeetingId, DateOnly Earliest, DateOnly Latest, int TimesPostponed, ComeBackPoint? Fulfilled)
{
    /// <summary>The come-back after one more event; a deadline that people move moves the window along.</summary>
    public static ComeBack? Evolve(ComeBack? comesBack, object happened) => (comesBack, happened) switch
    {
        (_, ComeBackSet e) => new ComeBack(e.ForumId, e.MeetingId, e.Earliest, e.Latest, comesBack?.TimesPostponed ?? 0, null),
        (null, _) => null,
        (_, ComeBackPostponed e) => comesBack with
        {
            MeetingId = e.MeetingId, Earliest = e.To, Latest = e.To, TimesPostponed = comesBack.TimesPostponed + 1,
        },
        (_, DeadlineSet e) => comesBack.Within(e.Deadline),
        (_, DeadlineMoved e) => comesBack.Within(e.To),
        (_, ExtensionGranted e) => comesBack.Within(e.To),
        (_, ComeBackFulfilled e) => comesBack with { Fulfilled = new ComeBackPoint(e.MinutesId, e.MeetingDate, e.AgendaPoint, e.PointTitle) },
        (_, Reopened) => comesBack with { Fulfilled = null },
        _ => comesBack,
    };

    private ComeBack Within(Deadline deadline) =>
        this with { MeetingId = null, Earliest = deadline.Earliest ?? deadline.Day, Latest = deadline.Day };
}

/// <summary>The point of which minutes shows that a matter came back.</summary>
/// <param name="AgendaPoint">The document's own number.</param>
public sealed record ComeBackPoint(Guid MinutesId, DateOnly MeetingDate, int AgendaPoint, string Title);
