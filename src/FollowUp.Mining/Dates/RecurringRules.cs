using System.Collections.Immutable;
using FollowUp.Mining.Dates.Forms;

namespace FollowUp.Mining.Dates;

/// <summary>Time that comes back: "hvert kvartal", "hver 14. dag", "løbende". The date is the end of the first round, where there is one.</summary>
internal static class RecurringRules
{
    /// <summary>These say from when, not when: they are a deadline only where they stand alone.</summary>
    public static readonly ImmutableArray<string> Weak = ["from-now-on"];

    public static readonly ImmutableArray<TimeRule> All =
    [
        new("quarterly", ["^@Quarterly", "hvert ^kvartals (udgang|afslutning)"], c => First(CalendarDays.LastOfQuarter(c.Reference))),
        new("monthly", "^@Monthly", c => First(CalendarDays.LastOfMonth(CalendarDays.AddMonths(c.Reference, 1)))),
        new("end-of-every-month", "hver ^måneds (udgang|afslutning)", c => First(CalendarDays.LastOfMonth(c.Reference))),
        new("day-of-every-month", "{den} {day} i hver ^måned", DayOfMonth),
        new("weekday-of-every-month", "[den] ({ordinal}|sidste=mark) ^{weekday} i hver måned", WeekdayOfMonth),
        new("half-yearly", "^@HalfYearly", c => First(CalendarDays.LastOfMonth(c.Reference.Year, c.Reference.Month <= 6 ? 6 : 12))),
        new("yearly-at", ["@Yearly i ^{fullmonth}", "@Yearly {den} {day} ^{month}", "hver ^{fullmonth}", "(hvert|hver) ^{season}", "@Yearly i ^{season}"], YearlyAt),
        new("yearly", ["^@Yearly", "{number} gange om ^året", "{number} gange ^årligt"], _ => TimeCore.Undated(DeadlineKind.Recurring)),
        new("odd-weeks", ["hver anden ^uge", "[i] (ulige|lige) ^uger"], Weeks),
        new("every-so-often", "(hver|hvert) {nth} [.] ^{unit}", SoOften),
        new("every-weekday", ["(hver|hveranden) [anden] ^{weekday} [@DayPart]", "^{weekday} i hver uge"], (in TimeMatch m) => First(CalendarDays.NextWeekday(m.Reference, m.Weekday()))),
        new("weekly", ["^@Weekly", "{number} gange om ^ugen", "{number} gange ^ugentligt"], _ => TimeCore.Undated(DeadlineKind.Recurring)),
        new("continuously", "^@Continuously", Continuously),
        new("from-now-on", ["^@FromNowOn", "fra ^nu af"], _ => TimeCore.Undated(DeadlineKind.Recurring)),
    ];

    private static TimeCore First(DateOnly day) => TimeCore.Whole(DeadlineKind.Recurring, day, day);

    private static TimeCore? DayOfMonth(in TimeMatch match) =>
        CalendarDays.ComingDayOfMonth(match.Reference, match.Value(Slot.Day)) is { } day ? First(day) : null;

    private static TimeCore? WeekdayOfMonth(in TimeMatch match)
    {
        var number = match.Has(Slot.Mark) ? 5 : match.Ordinal();
        if (number is < 1 or > 5)
        {
            return null;
        }

        var day = CalendarDays.WeekdayOfMonth(match.Reference.Year, match.Reference.Month, match.Weekday(), number);
        var next = CalendarDays.AddMonths(match.Reference, 1);
        return First(day >= match.Reference ? day : CalendarDays.WeekdayOfMonth(next.Year, next.Month, match.Weekday(), number));
    }

    private static TimeCore? YearlyAt(in TimeMatch match)
    {
        if (match.Has(Slot.Name))
        {
            var last = ((SeasonOfYear)match.Word(Slot.Name)![WordRole.Season]).Months(match.Seasons.Seasons).Last;
            return First(CalendarDays.LastOfMonth(CalendarDays.YearOfComing(match.Reference, last), last));
        }

        return !match.Has(Slot.Day) ? First(CalendarDays.LastOfMonth(CalendarDays.YearOfComing(match.Reference, match.Month()), match.Month()))
            : CalendarDays.Coming(match.Reference, match.Month(), match.Value(Slot.Day)) is { } day ? First(day)
            : null;
    }

    /// <summary>"hver anden uge" is first in two weeks, "i ulige uger" in the next week with an odd number.</summary>
    private static TimeCore? Weeks(in TimeMatch match)
    {
        var monday = CalendarDays.Add(CalendarDays.MondayOf(match.Reference), 7);
        var isOdd = System.Globalization.ISOWeek.GetWeekOfYear(monday.ToDateTime(TimeOnly.MinValue)) % 2 != 0;
        var fits = match.Text.Word(match.End - 2)?.Text switch
        {
            "ulige" => isOdd,
            "lige" => !isOdd,
            _ => false,
        };
        var first = fits ? monday : CalendarDays.Add(monday, 7);
        return TimeCore.Whole(DeadlineKind.Recurring, first, CalendarDays.Add(first, 6));
    }

    private static TimeCore? SoOften(in TimeMatch match)
    {
        var unit = Amount.UnitOf(match.AnchorWord!);
        var day = Amount.Of(match.Ordinal(), unit).From(match.Reference, 1, match.Seasons.Closed);
        return unit switch
        {
            TimeUnit.Hour => null,
            TimeUnit.Month => First(CalendarDays.LastOfMonth(day)),
            TimeUnit.Year => TimeCore.Undated(DeadlineKind.Recurring),
            _ => First(day),
        };
    }

    /// <summary>"løbende kontrakter" are contracts that run.</summary>
    private static TimeCore? Continuously(in TimeMatch match)
    {
        var next = match.Text.IsKind(match.End, TokenKind.Word) ? match.Text.Letters(match.End) : default;
        return next.Length >= 5 && (next.EndsWith("er") || next.EndsWith("et")) ? null : TimeCore.Undated(DeadlineKind.Recurring);
    }
}
