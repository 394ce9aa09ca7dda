using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FollowUp.Mining.Dates;

/// <summary>Days that are named: "senest den 1. oktober 2021", "d. 1/10-21", "første onsdag i juni".</summary>
internal static class DayRules
{
    /// <summary>A day without a year that lies this close behind the reference is more likely past than a year ahead.</summary>
    private const int JustPastDays = 92;

    public const string JustPast = "the day without a year has just passed";

    public static readonly ImmutableArray<TimeRule> All =
    [
        new("from-to", "(?:fra |mellem )?{den}?(?<day>[0-3]?[0-9])\\.?(?: {month})?(?: {year})? ?(?:til|og|-|–) ?{den}?(?<day2>[0-3]?[0-9])\\.? {month2}(?: (?<year2>20[0-9]{2}))?", FromTo),
        new("after-day", "(?:straks |lige |umiddelbart |kort )?efter (?:\\p{L}+ ){0,3}{den}{day}\\s?{month}(?: {year})?", AfterDay),
        new("iso-date", "{rel}{den}?(?<year>(?:19|20)[0-9]{2})-(?<m>[01][0-9])-(?<d>[0-3][0-9])", Numeric),
        new("written-day", "{rel}(?:{weekday},? )?{den}?{day}\\s?{month}(?:,? {year}|,? ?'?(?<short>[0-9]{2})(?![.:/0-9]))?", Written),
        new("numeric-day", "{rel}(?:{weekday},? )?{den}?(?<d>[0-3]?[0-9])(?:[./-])(?<m>[01]?[0-9])(?:[./-](?<year>(?:19|20)[0-9]{2}|[0-9]{2}))", Numeric),
        new("numeric-day-month", "(?:(?:(?<by>senest|allersenest|til|frist:?|deadline:?|pr\\.|indtil)|(?<before>inden|før)|(?<from>fra|tidligst)) (?:{weekday},? )?{den}?|{weekday},? {den}?|{den})(?<d>[0-3]?[0-9])[/.](?<m>[01]?[0-9])", Numeric),
        new("weekday-of-month", "{rel}(?:den )?(?<nth>første|anden|tredje|fjerde|sidste) {weekday} i {month}(?: {year})?", WeekdayOfMonth),
        new("day-of-running-month", "(?:(?<by>senest|allersenest|til)|(?<before>inden|før)) (?:den |d\\. ?)(?<d>[0-3]?[0-9])\\.(?! ?(?:i hver|gang|\\p{L}{3,}behandling))", DayOfRunningMonth),
    ];

    private static Resolution? Written(Match match, TimeContext context)
    {
        var month = TimeLexicon.Month(match.Groups["month"].Value);
        var number = Number(match, "day");
        if (Year(match) is { } year)
        {
            return CalendarDays.Day(year, month, number) is { } whole ? Checked(match, Relation.OfDay(match, whole), whole) : null;
        }

        return CalendarDays.Coming(context.Reference, month, number) is { } day
            ? Checked(match, FlagJustPast(Relation.OfDay(match, day), day, context), day)
            : null;
    }

    private static Resolution? Numeric(Match match, TimeContext context)
    {
        var (month, number) = (Number(match, "m"), Number(match, "d"));
        if (Year(match) is { } year)
        {
            return CalendarDays.Day(year, month, number) is { } whole ? Checked(match, Relation.OfDay(match, whole), whole) : null;
        }

        return CalendarDays.Coming(context.Reference, month, number) is { } day
            ? Checked(match, FlagJustPast(Relation.OfDay(match, day), day, context), day)
            : null;
    }

    private static Resolution? FromTo(Match match, TimeContext context)
    {
        var month2 = TimeLexicon.Month(match.Groups["month2"].Value);
        var month = match.Groups["month"].Success ? TimeLexicon.Month(match.Groups["month"].Value) : month2;
        var year2 = match.Groups["year2"].Success ? Number(match, "year2") : (int?)null;
        var last = year2 is { } given ? CalendarDays.Day(given, month2, Number(match, "day2")) : CalendarDays.Coming(context.Reference, month2, Number(match, "day2"));
        if (last is not { } end)
        {
            return null;
        }

        var first = CalendarDays.Day(month > month2 ? end.Year - 1 : end.Year, month, Number(match, "day"));
        return first is { } start && start <= end ? Resolution.Window(DeadlineKind.Period, start, end) : null;
    }

    /// <summary>"efter lederforum den 20. maj": from that day, as long as "soon" lasts.</summary>
    private static Resolution? AfterDay(Match match, TimeContext context)
    {
        var month = TimeLexicon.Month(match.Groups["month"].Value);
        var day = Year(match) is { } year ? CalendarDays.Day(year, month, Number(match, "day")) : CalendarDays.Coming(context.Reference, month, Number(match, "day"));
        return day is { } from ? Resolution.Window(DeadlineKind.Relative, from, CalendarDays.Add(from, context.Seasons.DaysOfSoon)) : null;
    }

    private static Resolution? WeekdayOfMonth(Match match, TimeContext context)
    {
        var month = TimeLexicon.Month(match.Groups["month"].Value);
        var number = match.Groups["nth"].Value.Equals("sidste", StringComparison.OrdinalIgnoreCase) ? 5 : TimeLexicon.Ordinal(match.Groups["nth"].Value) ?? 1;
        var weekday = TimeLexicon.Weekday(match.Groups["weekday"].Value);
        var year = Year(match) ?? CalendarDays.YearOfComing(context.Reference, month);
        var day = CalendarDays.WeekdayOfMonth(year, month, weekday, number);
        if (day < context.Reference && Year(match) is null)
        {
            day = CalendarDays.WeekdayOfMonth(year + 1, month, weekday, number);
        }

        return Relation.OfDay(match, day);
    }

    private static Resolution? DayOfRunningMonth(Match match, TimeContext context)
    {
        var number = Number(match, "d");
        for (var months = 0; months < 3; months++)
        {
            var month = CalendarDays.AddMonths(new DateOnly(context.Reference.Year, context.Reference.Month, 1), months);
            if (CalendarDays.Day(month.Year, month.Month, number) is { } day && day >= context.Reference)
            {
                return Relation.OfDay(match, day);
            }
        }

        return null;
    }

    private static Resolution FlagJustPast(Resolution resolution, DateOnly day, TimeContext context)
    {
        var before = CalendarDays.AddMonths(day, -12);
        return day > context.Reference && before < context.Reference && context.Reference.DayNumber - before.DayNumber <= JustPastDays
            ? resolution.Warn(JustPast)
            : resolution;
    }

    private static Resolution Checked(Match match, Resolution resolution, DateOnly day) =>
        match.Groups["weekday"].Success && TimeLexicon.Weekday(match.Groups["weekday"].Value) != day.DayOfWeek
            ? resolution.Warn($"{day:yyyy-MM-dd} is no {match.Groups["weekday"].Value.ToLowerInvariant()}")
            : resolution;

    private static int? Year(Match match)
    {
        if (match.Groups["short"].Success)
        {
            return 2000 + Number(match, "short");
        }

        return !match.Groups["year"].Success ? null : Number(match, "year") is var year && year < 100 ? 2000 + year : year;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
}
