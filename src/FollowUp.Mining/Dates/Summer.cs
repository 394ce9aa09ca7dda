namespace FollowUp.Mining.Dates;

/// <summary>The summer and its holiday, as the house means them.</summary>
internal static class Summer
{
    /// <summary>From the last Saturday of June, or the Monday of the week that the house has set, to a Sunday.</summary>
    public static (DateOnly First, DateOnly Last) Holiday(int year, SeasonPolicy seasons)
    {
        var first = seasons.Holidays.SummerFirstWeek is { } week && CalendarDays.Week(year, week) is { } monday
            ? monday
            : CalendarDays.WeekdayOfMonth(year, 6, DayOfWeek.Saturday, 5);
        var days = 7 * seasons.Holidays.SummerWeeks + (first.DayOfWeek == DayOfWeek.Saturday ? 1 : -1);
        return (first, CalendarDays.Add(first, days));
    }

    /// <summary>The last day of "inden sommer".</summary>
    public static DateOnly LastDayBefore(int? year, TimeContext context) =>
        year is { } named
            ? CalendarDays.In(context.Seasons.Seasons.BeforeSummerLastDay, named)
            : CalendarDays.Coming(context.Reference, context.Seasons.Seasons.BeforeSummerLastDay);

    public static Resolution After(int? year, TimeContext context) => Window(year, context.Seasons.Seasons.AfterSummerLastMonth, context);

    public static Resolution JustAfter(int? year, TimeContext context) => Window(year, context.Seasons.Seasons.JustAfterSummerLastMonth, context);

    private static Resolution Window(int? year, int lastMonth, TimeContext context)
    {
        var named = year ?? CalendarDays.YearOfComing(context.Reference, lastMonth);
        return Resolution.Window(
            DeadlineKind.Vague,
            CalendarDays.FirstOfMonth(named, context.Seasons.Seasons.AfterSummerFirstMonth),
            CalendarDays.LastOfMonth(named, lastMonth));
    }
}
