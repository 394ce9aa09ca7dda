using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace FollowUp.Mining.Dates;

/// <summary>Time told by church holidays: "inden jul", "efter påske", "mellem jul og nytår".</summary>
internal static class HolidayRules
{
    public static readonly ImmutableArray<TimeRule> All =
    [
        new("between-christmas-and-new-year", "mellem jul og nytår|i juledagene", (_, c) => Resolution.Window(DeadlineKind.Period, new DateOnly(c.Reference.Year, 12, 27), new DateOnly(c.Reference.Year, 12, 31))),
        new("before-christmas", "(?:senest )?(?:inden|før|til) jul(?:en|eferien)?", (_, c) => Resolution.Day(DeadlineKind.Vague, CalendarDays.Coming(c.Reference, 12, 23) ?? c.Reference)),
        new("after-christmas", "efter jul(?:en|eferien)?", (_, c) => Resolution.Window(DeadlineKind.Vague, new DateOnly(c.Reference.Year + (c.Reference.Month == 1 ? 0 : 1), 1, 1), new DateOnly(c.Reference.Year + (c.Reference.Month == 1 ? 0 : 1), 1, 31))),
        new("easter", "(?:(?<before>inden|før)|(?<after>efter)) påske(?:n|ferien)?", (m, c) => Around(m, c, -3, 1)),
        new("whitsun", "(?:(?<before>inden|før)|(?<after>efter)) pinse(?:n)?", (m, c) => Around(m, c, 48, 50)),
        new("ascension", "(?:(?<before>inden|før)|(?<after>efter)) kristi himmelfart(?:sdag|sferien)?", (m, c) => Around(m, c, 39, 39)),
        new("midsummer-eve", "(?:inden|før) sankt ?hans", (_, c) => Resolution.Day(DeadlineKind.Vague, CalendarDays.Coming(c.Reference, 6, 22) ?? c.Reference)),
    ];

    /// <summary>Before the first free day, or from the day after the last; both counted in days from Easter Sunday.</summary>
    private static Resolution Around(Match match, TimeContext context, int first, int last)
    {
        var isBefore = match.Groups["before"].Success;
        for (var year = context.Reference.Year; ; year++)
        {
            var easter = DanishHolidays.EasterSunday(Math.Clamp(year, 1583, 9000));
            var day = isBefore ? LastWorkingDayBefore(CalendarDays.Add(easter, first)) : CalendarDays.Add(easter, last + 1);
            if (day >= context.Reference || year > context.Reference.Year)
            {
                return isBefore ? Resolution.Day(DeadlineKind.Vague, day) : Resolution.Window(DeadlineKind.Vague, day, null);
            }
        }
    }

    private static DateOnly LastWorkingDayBefore(DateOnly holiday) => DanishHolidays.AddWorkingDays(holiday, -1);
}
