using System.Collections.Immutable;

namespace FollowUp.Mining.Dates;

/// <summary>Words that put no number to it: "hurtigst muligt", "inden længe", "på sigt"; how long they last is the house's (<see cref="VagueWords"/>).</summary>
internal static class VagueRules
{
    public static readonly ImmutableArray<TimeRule> All =
    [
        new("soon", "^@Soon", c => TimeCore.Whole(DeadlineKind.Vague, c.Reference, CalendarDays.Add(c.Reference, c.Seasons.Vague.DaysOfSoon))),
        new("before-long", "^@BeforeLong", c => TimeCore.Whole(DeadlineKind.Vague, null, CalendarDays.AddMonths(c.Reference, c.Seasons.Vague.MonthsOfBeforeLong))),
        new("coming-time", "^@ComingTime", c => TimeCore.Whole(DeadlineKind.Vague, null, CalendarDays.LastOfMonth(CalendarDays.AddMonths(c.Reference, c.Seasons.Vague.MonthsOfComingTime)))),
        new("in-good-time", "i god ^tid (inden|før|forud for)", _ => TimeCore.Undated(DeadlineKind.Vague)),
        new("some-day", "^@SomeDay", _ => TimeCore.Undated(DeadlineKind.Vague)),
    ];
}
