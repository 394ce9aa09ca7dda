using System.Collections.Immutable;
using FollowUp.Mining.Dates.Forms;

namespace FollowUp.Mining.Dates;

/// <summary>Days with a month in words: "senest den 1. oktober 2021", "første onsdag i juni".</summary>
internal static class DayRules
{
    /// <summary>A year in two digits further from the meeting than this is another number.</summary>
    private const int ShortYearReach = 5;

    /// <summary>The doubt about a day without a year that has just passed, as it stands among the warnings.</summary>
    public static readonly string JustPast = DeadlineWarnings.JustPastDay.ToString();

    public static readonly ImmutableArray<TimeRule> All =
    [
        new("day-range",
        [
            "[fra|mellem|i perioden] [{weekday,}] [{den}] {day} [{month}] [{year}] (til [og med]|og|eller|-) [{weekday,}] [{den}] {day2} ^{month2} [{year2}]",
            "[fra|mellem|i perioden] [{den}] {cluster} [.] ^{month2} [{year2}]",
        ], Range),
        new("written-day",
        [
            "[{weekday,}] [{den}] {day} ^{month} [[,] ({year}|' {yy}|{yy})]",
            "[{weekday,}] {den} {ordinalword} ^{month} [[,] {year}]",
            "[{weekday,}] [{den}] {d} - ^{month} - ({year}|{yy})",
        ], Written),
        new("weekday-of-month",
        [
            "[den] ({ordinal}|sidste=mark) ^{weekday} (i|af) {month} [[,] {year}]",
            "[den] ({ordinal}|sidste=mark) ^{weekday} (i|af) [denne|indeværende] (måneden|måned)",
            "[den] ({ordinal}|sidste=mark) ^{weekday} (i|af) (næste|kommende) måned",
        ], WeekdayOfMonth),
    ];

    /// <summary>The core of a day without a year: the first on or after the meeting, with a doubt where it has just passed.</summary>
    public static TimeCore? Coming(int month, int day, TimeContext context)
    {
        if (CalendarDays.Coming(context.Reference, month, day) is not { } found)
        {
            return TimeCore.Undated(DeadlineKind.Exact, Grain.Day).Warn(DeadlineWarnings.NoDay(month, day));
        }

        if (found > CalendarDays.AddMonths(context.Reference, 12))
        {
            return TimeCore.Day(found).Warn(DeadlineWarnings.NoDayForYears(month, day, found));
        }

        var before = CalendarDays.AddMonths(found, -12);
        var isJustPast = found > context.Reference && before < context.Reference
            && context.Reference.DayNumber - before.DayNumber <= context.Seasons.Vague.DaysOfJustPast;
        return isJustPast ? TimeCore.Day(found).Warn(DeadlineWarnings.JustPastDay) : TimeCore.Day(found);
    }

    /// <summary>The core with a doubt where the weekday that is written is not the day's.</summary>
    public static TimeCore Checked(in TimeMatch match, TimeCore core) =>
        match.Has(Slot.Weekday) && core.First is { } day && day.DayOfWeek != match.Weekday()
            ? core.Warn(DeadlineWarnings.Weekday(day, match.Text.Letters(match.Place(Slot.Weekday)).ToString().ToLowerInvariant()))
            : core;

    /// <summary>A year in two digits, if it may be one: "1. oktober 21", but not "1. oktober 21 borgere".</summary>
    public static bool IsYearLikely(in TimeMatch match) =>
        match.Year() is not { } year || match.Text.Tokens[match.Place(Slot.Year)].Length > 2
        || Math.Abs(year - match.Reference.Year) <= ShortYearReach && !match.Text.IsKind(match.End, TokenKind.Word);

    private static TimeCore? Written(in TimeMatch match)
    {
        var month = match.Month();
        var day = match.Has(Slot.Day) ? match.Value(Slot.Day) : match.Ordinal();
        if (!IsYearLikely(match) || !IsFree(match) || IsOfLaw(match))
        {
            return null;
        }

        if (match.Year() is not { } year)
        {
            return Coming(month, day, match.Context) is { } coming ? Checked(match, coming) : null;
        }

        return CalendarDays.Day(year, month, day) is { } whole
            ? Checked(match, TimeCore.Day(whole) with { HasYear = true })
            : TimeCore.Undated(DeadlineKind.Exact, Grain.Day).Warn(DeadlineWarnings.NoDay(month, day));
    }

    /// <summary>"3/4. maj" and "2.3. maj" are no day of May.</summary>
    private static bool IsFree(in TimeMatch match) =>
        !match.Has(Slot.Day) || !match.Text.IsGlued(match.Place(Slot.Day)) || !match.Text.IsSign(match.Place(Slot.Day) - 1, '/');

    /// <summary>"lov nr. 214 af 6. marts 2023".</summary>
    private static bool IsOfLaw(in TimeMatch match) =>
        match.Text.Word(match.Start - 1)?.Text == "af" && (match.Text.IsKind(match.Start - 2, TokenKind.Number) || match.Text.IsKind(match.Start - 2, TokenKind.Cluster));

    /// <summary>"8. oktober og 3. december" are two days; "den 1. og 15. oktober" is read as the time from the one to the other.</summary>
    private static bool AreTwoDays(in TimeMatch match)
    {
        for (var place = match.Place(Slot.Day) + 1; match.Has(Slot.Month) && place < match.Place(Slot.Day2); place++)
        {
            if (match.Text.Word(place)?.Text is "og" or "eller" && match.Text.Word(place + 1)?.Text != "med")
            {
                return match.Text.Word(match.Start)?.Text != "mellem";
            }
        }

        return false;
    }

    private static TimeCore? Range(in TimeMatch match)
    {
        if (AreTwoDays(match))
        {
            return null;
        }

        var month2 = match.Month(Slot.Month2);
        var (day, day2) = (0, 0);
        if (match.Has(Slot.Cluster))
        {
            var parts = match.Cluster();
            if (parts.Count != 2 || parts.Joint(0) != '-')
            {
                return null;
            }

            (day, day2) = (parts[0], parts[1]);
        }
        else
        {
            (day, day2) = (match.Value(Slot.Day), match.Value(Slot.Day2));
        }

        var end = match.Year(Slot.Year2) is { } year2 ? CalendarDays.Day(year2, month2, day2) : CalendarDays.Coming(match.Reference, month2, day2);
        var month = match.Has(Slot.Month) ? match.Month() : month2;
        return end is { } last && CalendarDays.Day(match.Year() ?? (month > month2 ? last.Year - 1 : last.Year), month, day) is { } first && first <= last
            ? TimeCore.Stretch(Grain.Week, first, last) with { HasYear = match.Has(Slot.Year2) }
            : null;
    }

    private static TimeCore? WeekdayOfMonth(in TimeMatch match)
    {
        var number = match.Has(Slot.Mark) ? 5 : match.Ordinal();
        if (number is < 1 or > 5)
        {
            return null;
        }

        var isOfMonth = match.Has(Slot.Month);
        var running = match.Text.Word(match.End - 2)?.Text is "næste" or "kommende" ? CalendarDays.AddMonths(match.Reference, 1) : match.Reference;
        var month = isOfMonth ? match.Month() : running.Month;
        var year = match.Year() ?? (isOfMonth ? CalendarDays.YearOfComing(match.Reference, month) : running.Year);
        var day = CalendarDays.WeekdayOfMonth(year, month, match.Weekday(), number);
        if (day < match.Reference && match.Year() is null)
        {
            var next = isOfMonth ? CalendarDays.FirstOfMonth(year + 1, month) : CalendarDays.AddMonths(running, 1);
            day = CalendarDays.WeekdayOfMonth(next.Year, next.Month, match.Weekday(), number);
        }

        return TimeCore.Day(day) with { HasYear = match.Year() is not null };
    }
}
