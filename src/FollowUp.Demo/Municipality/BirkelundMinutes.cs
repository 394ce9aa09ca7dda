using System.Collections.Immutable;

namespace FollowUp.Demo.Municipality;

/// <summary>Minutes of one meeting in Birkelund, ready to be imported.</summary>
/// <param name="FileName">As a secretary would have it: "Referat Chefforum 10-09-2026.txt".</param>
/// <param name="Forum">Name of the forum in <see cref="BirkelundDirectory"/>.</param>
/// <param name="Text">The whole document; UTF-8, line feeds.</param>
/// <param name="WaitsForReview">True for the latest: imported, but not yet looked at by the secretary.</param>
public sealed record BirkelundMinutes(string FileName, string Forum, DateOnly Date, string Text, bool WaitsForReview)
{
    /// <summary>All minutes as they read on <paramref name="today"/>, oldest first.</summary>
    public static ImmutableArray<BirkelundMinutes> WrittenBefore(DateOnly today)
    {
        var calendar = BirkelundCalendar.Around(today);

        return
        [
            ChiefForum("1-chefforum", calendar, meeting: 1),
            Directorate("2-direktionen", calendar, meeting: 1),
            ChiefForum("3-chefforum", calendar, meeting: 2),
            Directorate("4-direktionen", calendar, meeting: 2),
            ChiefForum("5-chefforum", calendar, meeting: 3) with { WaitsForReview = true },
        ];
    }

    private static BirkelundMinutes ChiefForum(string template, BirkelundCalendar calendar, int meeting) =>
        From(template, "Chefforum", calendar.ChiefForum, meeting);

    private static BirkelundMinutes Directorate(string template, BirkelundCalendar calendar, int meeting) =>
        From(template, "Direktionen", calendar.Directorate, meeting);

    private static BirkelundMinutes From(string template, string forum, ImmutableArray<DateOnly> meetings, int meeting)
    {
        var days = new MeetingDays(meetings[meeting], Previous: meetings[meeting - 1], Next: meetings[meeting + 1]);

        return new BirkelundMinutes(
            MinutesTemplate.Render($"Referat {forum} {{{{mødedato-kort}}}}.txt", days),
            forum,
            days.Date,
            MinutesTemplate.Render(EmbeddedText.Read($"Minutes.{template}.txt"), days),
            WaitsForReview: false);
    }
}
