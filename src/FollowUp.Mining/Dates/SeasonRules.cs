using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FollowUp.Mining.Dates;

/// <summary>Seasons of the year and school holidays; their meaning is the house's (<see cref="SeasonPolicy"/>).</summary>
internal static class SeasonRules
{
    public static readonly ImmutableArray<TimeRule> All =
    [
        new("early-autumn", "i det tidlige efterår|tidligt på efteråret|først på efteråret", (_, c) => Coming(c, DeadlineKind.Vague, 9, 1, 9, 30)),
        new("season", "(?:{rel}|(?:her )?i |til |i løbet af |hen over |over |i det kommende |i den kommende |i hele )(?<season>forår|sommer|efterår|vinter)(?:et|en)?(?: {year})?", Season),
        new("after-summer", "(?<just>lige |umiddelbart |kort )?(?:på den anden side af|efter) sommer(?:en|ferien)(?: {year})?", AfterSummer),
        new("before-summer-holiday", "(?:senest )?(?:inden|før) sommerferien(?: {year})?", (m, c) => Resolution.Day(DeadlineKind.Vague, SummerHoliday(Year(m) ?? ComingSummer(c), c).Before)),
        new("summer-holiday", "i (?:løbet af )?sommerferien(?: {year})?|hen over sommerferien", (m, c) => SummerHoliday(Year(m) ?? ComingSummer(c), c) is var summer ? Resolution.Window(DeadlineKind.Vague, summer.First, summer.Last) : null),
        new("before-autumn-holiday", "(?:inden|før) efterårsferien", (_, c) => Resolution.Day(DeadlineKind.Vague, CalendarDays.Add(HolidayWeek(c, c.Seasons.AutumnHolidayWeek), -3))),
        new("after-autumn-holiday", "(?:lige )?efter efterårsferien", (_, c) => Resolution.Window(DeadlineKind.Vague, CalendarDays.Add(HolidayWeek(c, c.Seasons.AutumnHolidayWeek), 7), null)),
        new("before-winter-holiday", "(?:inden|før) vinterferien", (_, c) => Resolution.Day(DeadlineKind.Vague, CalendarDays.Add(HolidayWeek(c, c.Seasons.WinterHolidayWeek), -3))),
        new("after-winter-holiday", "(?:lige )?efter vinterferien", (_, c) => Resolution.Window(DeadlineKind.Vague, CalendarDays.Add(HolidayWeek(c, c.Seasons.WinterHolidayWeek), 7), null)),
        new("school-start", "(?:ved|inden|til) skolestart", (m, c) => SchoolStart(c) is var start ? Resolution.Day(DeadlineKind.Vague, m.Value.StartsWith("inden", StringComparison.OrdinalIgnoreCase) ? CalendarDays.Add(start, -1) : start) : null),
        new("school-year", "i skoleåret {year} ?[/-] ?(?:20)?[0-9]{2}", (m, _) => Resolution.Window(DeadlineKind.Period, new DateOnly(Year(m)!.Value, 8, 1), new DateOnly(Year(m)!.Value + 1, 7, 31))),
    ];

    private static Resolution? Season(Match match, TimeContext context)
    {
        var (first, last) = match.Groups["season"].Value.ToLower(CultureInfo.InvariantCulture) switch
        {
            "forår" => (3, 5),
            "sommer" => (6, 8),
            "efterår" => (9, 11),
            _ => (12, 2),
        };
        var words = match.Value.ToLower(CultureInfo.InvariantCulture);
        var isBefore = match.Groups["before"].Success;
        var year = Year(match) ?? (words.StartsWith("til ", StringComparison.Ordinal) || isBefore
            ? context.Reference.Month >= first ? context.Reference.Year + 1 : context.Reference.Year
            : context.Reference.Month > last && first <= last ? context.Reference.Year + 1 : context.Reference.Year);
        var start = new DateOnly(year, first, 1);
        var end = CalendarDays.LastOfMonth(first > last ? year + 1 : year, last);

        // "inden sommer" means before people go on holiday, not before the 1st of June.
        if (isBefore)
        {
            return first == 6
                ? Resolution.Day(DeadlineKind.Vague, new DateOnly(Year(match) ?? CalendarDays.YearOfComing(context.Reference, 6), 6, 30))
                : Resolution.Day(DeadlineKind.Vague, CalendarDays.Add(start, -1));
        }

        if (words.Contains("løbet af", StringComparison.Ordinal) && start <= context.Reference && context.Reference <= end && Year(match) is null)
        {
            return Resolution.Day(DeadlineKind.Period, end);
        }

        return Relation.OfPeriod(match, start, end);
    }

    private static Resolution? AfterSummer(Match match, TimeContext context)
    {
        var (first, last) = (context.Seasons.AfterSummerFirstMonth, match.Groups["just"].Success ? context.Seasons.AfterSummerFirstMonth : context.Seasons.AfterSummerLastMonth);
        var year = Year(match) ?? CalendarDays.YearOfComing(context.Reference, last);
        return Resolution.Window(DeadlineKind.Vague, new DateOnly(year, first, 1), CalendarDays.LastOfMonth(year, last));
    }

    /// <summary>From the last Saturday of June; "before" is the Friday.</summary>
    private static (DateOnly Before, DateOnly First, DateOnly Last) SummerHoliday(int year, TimeContext context)
    {
        var first = CalendarDays.WeekdayOfMonth(year, 6, DayOfWeek.Saturday, 5);
        return (CalendarDays.Add(first, -1), first, CalendarDays.Add(first, 7 * context.Seasons.SchoolSummerHolidayWeeks + 1));
    }

    private static int ComingSummer(TimeContext context) =>
        SummerHoliday(context.Reference.Year, context).Last >= context.Reference ? context.Reference.Year : context.Reference.Year + 1;

    private static DateOnly SchoolStart(TimeContext context)
    {
        var start = CalendarDays.Add(SummerHoliday(context.Reference.Year, context).Last, 1);
        return start >= context.Reference ? start : CalendarDays.Add(SummerHoliday(context.Reference.Year + 1, context).Last, 1);
    }

    private static DateOnly HolidayWeek(TimeContext context, int week) =>
        CalendarDays.Week(context.Reference.Year, week) is { } monday && monday >= context.Reference
            ? monday
            : CalendarDays.Week(context.Reference.Year + 1, week) ?? context.Reference;

    private static Resolution Coming(TimeContext context, DeadlineKind kind, int month, int day, int lastMonth, int lastDay)
    {
        var year = CalendarDays.YearOfComing(context.Reference, lastMonth);
        return Resolution.Window(kind, new DateOnly(year, month, day), new DateOnly(year, lastMonth, lastDay));
    }

    private static int? Year(Match match) =>
        match.Groups["year"].Success ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : null;
}
