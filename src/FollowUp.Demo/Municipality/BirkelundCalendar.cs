using System.Collections.Immutable;
using FollowUp.Mining.People;

namespace FollowUp.Demo.Municipality;

/// <summary>
/// The meetings around a given day: those that the demo's minutes belong to, and the next ones. All are counted from the latest
/// Chefforum, a Thursday, so that the minutes keep their distance to each other whatever the day.
/// </summary>
internal sealed record BirkelundCalendar(ImmutableArray<DateOnly> ChiefForum, ImmutableArray<DateOnly> Directorate)
{
    // Minutes are written in the days after the meeting: one held yesterday has none yet.
    private const int DaysUntilMinutesAreWritten = 2;

    // Days from the latest Chefforum. Chefforum falls on Thursdays, Direktionen on Mondays. The first of each is known only as
    // the meeting whose minutes the next one approves.
    private static readonly ImmutableArray<int> ChiefForumDays = [-84, -70, -28, 0, 14, 28, 42];
    private static readonly ImmutableArray<int> DirectorateDays = [-73, -45, -17, 11, 39];

    internal static BirkelundCalendar Around(DateOnly today)
    {
        var latest = LastThursday(today.AddDays(-DaysUntilMinutesAreWritten));

        return new BirkelundCalendar(
            // Skærtorsdag and Kristi himmelfart: the chefs meet the day before. 2. påskedag and 2. pinsedag: Direktionen the day after.
            [.. ChiefForumDays.Select(days => WorkingDays.OnOrBefore(latest.AddDays(days)))],
            [.. DirectorateDays.Select(days => WorkingDays.OnOrAfter(latest.AddDays(days)))]);
    }

    internal ImmutableArray<DirectoryMeeting> MeetingsOf(string abbreviation) => abbreviation switch
    {
        "CF" => [.. ChiefForum.Skip(1).Select(date => new DirectoryMeeting(date, new TimeOnly(9, 0), "Mødelokale Bøgen"))],
        "DIR" => [.. Directorate.Skip(1).Select(date => new DirectoryMeeting(date, new TimeOnly(8, 30), "Direktionslokalet"))],
        _ => throw new ArgumentOutOfRangeException(nameof(abbreviation), abbreviation, "No such forum."),
    };

    private static DateOnly LastThursday(DateOnly day) =>
        day.AddDays(-(((int)day.DayOfWeek - (int)DayOfWeek.Thursday + 7) % 7));
}
