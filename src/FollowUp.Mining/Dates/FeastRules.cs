using System.Collections.Immutable;
using FollowUp.Mining.Dates.Forms;

namespace FollowUp.Mining.Dates;

/// <summary>Time told by holidays: "inden sommerferien", "efter påske", "mellem jul og nytår", "senest grundlovsdag".</summary>
internal static class FeastRules
{
    public static readonly ImmutableArray<TimeRule> All =
    [
        new("summer-holiday", "[skolernes] ^@Feast.SummerHoliday [{year}]", SummerHoliday),
        new("autumn-holiday", "[skolernes] ^@Feast.AutumnHoliday [{year}]", (in TimeMatch m) => Week(m, m.Seasons.Holidays.AutumnWeek)),
        new("winter-holiday", "[skolernes] ^@Feast.WinterHoliday [{year}]", (in TimeMatch m) => Week(m, m.Seasons.Holidays.WinterWeek)),
        new("between-christmas-and-new-year", "mellem ^jul og nytår", c => TimeCore.Whole(DeadlineKind.Period, CalendarDays.In(new MonthDay(12, 27), c.Reference.Year), CalendarDays.In(new MonthDay(12, 31), c.Reference.Year))),
        new("christmas", "^@Feast.Christmas [{year}]", Christmas),
        new("easter", "^@Feast.Easter [{year}]", (in TimeMatch m) => FromEaster(m, -3, 1)),
        new("whitsun", "^@Feast.Whitsun [{year}]", (in TimeMatch m) => FromEaster(m, 49, 50)),
        new("ascension", "[kristi] ^@Feast.Ascension [{year}]", (in TimeMatch m) => FromEaster(m, 39, 39)),
        new("feast-day",
        [
            "^@Feast.ConstitutionDay [{year}]", "^@Feast.ChristmasEve [{year}]", "^@Feast.NewYearsEve [{year}]",
            "^@Feast.MidsummerEve [{year}]", "^(sankt|sct|skt) [.] hans [aften] [{year}]",
        ], OnDay),
        new("church-day",
        [
            "store ^@Feast.PrayerDay [{year}]", "^@Feast.MaundyThursday [{year}]", "^@Feast.GoodFriday [{year}]", "^@Feast.Shrovetide [{year}]",
            "({ord} .|{ordinalword}) ^(påskedag|pinsedag|juledag) [{year}]",
        ], OnChurchDay),
    ];

    private static TimeCore? SummerHoliday(in TimeMatch match)
    {
        var seasons = match.Seasons;
        return Coming(match, y => Summer.Holiday(y, seasons)) with
        {
            IfAfter = Summer.After(match.Year(), match.Context),
            IfJustAfter = Summer.JustAfter(match.Year(), match.Context),
        };
    }

    private static TimeCore? Week(in TimeMatch match, int week)
    {
        // A week 53 that the house keeps is the last of a year that has none.
        (DateOnly, DateOnly) Of(int year)
        {
            var monday = CalendarDays.Week(year, week) ?? CalendarDays.Week(year, week - 1) ?? CalendarDays.FirstOfMonth(year, 1);
            return (monday, CalendarDays.Add(monday, 6));
        }

        return Coming(match, Of);
    }

    private static TimeCore? Christmas(in TimeMatch match)
    {
        var holidays = match.Seasons.Holidays;
        var year = match.Year() + 1 ?? (match.Reference.Month == 1 ? match.Reference.Year : match.Reference.Year + 1);
        var after = Resolution.Window(DeadlineKind.Vague, CalendarDays.FirstOfMonth(year, 1), CalendarDays.In(holidays.AfterNewYearLastDay, year));
        return Coming(match, y => (CalendarDays.In(holidays.ChristmasFirstDay, y), CalendarDays.In(holidays.ChristmasLastDay, y))) with
        {
            IfAfter = after,
            IfJustAfter = after,
        };
    }

    /// <summary>First and last free day, counted from Easter Sunday.</summary>
    private static TimeCore? FromEaster(in TimeMatch match, int first, int last) =>
        Coming(match, y => (CalendarDays.Add(Easter(y), first), CalendarDays.Add(Easter(y), last)));

    private static TimeCore? OnDay(in TimeMatch match)
    {
        var day = match.AnchorWord!.Text switch
        {
            "grundlovsdag" => new MonthDay(6, 5),
            "juleaften" or "juleaftensdag" => new MonthDay(12, 24),
            "nytårsaften" or "nytårsaftensdag" => new MonthDay(12, 31),
            _ => new MonthDay(6, 23),
        };
        return Coming(match, y => (CalendarDays.In(day, y), CalendarDays.In(day, y))) with { Kind = DeadlineKind.Exact };
    }

    private static TimeCore? OnChurchDay(in TimeMatch match)
    {
        var number = match.Has(Slot.Ordinal) ? match.Ordinal() : 1;
        var fromEaster = match.AnchorWord!.Text switch
        {
            "bededag" => 26,
            "skærtorsdag" => -3,
            "langfredag" => -2,
            "fastelavn" => -49,
            "påskedag" => number - 1,
            "pinsedag" => 48 + number,
            _ => (int?)null,
        };
        return number is < 1 or > 2 ? null
            : Coming(match, y => (fromEaster is { } days ? CalendarDays.Add(Easter(y), days) : CalendarDays.In(new MonthDay(12, 24 + number), y)) is var day ? (day, day) : default) with { Kind = DeadlineKind.Exact };
    }

    /// <summary>The feast that is running or comes; what lies before it is that of the next one that has not begun.</summary>
    private static TimeCore Coming(in TimeMatch match, Func<int, (DateOnly First, DateOnly Last)> inYear)
    {
        var reference = match.Reference;
        var year = match.Year() ?? (inYear(reference.Year).Last >= reference ? reference.Year : reference.Year + 1);
        var (first, last) = inYear(year);
        var before = match.Seasons.Closed.AddWorkingDays(first, -1);
        if (match.Year() is null && before < reference)
        {
            before = match.Seasons.Closed.AddWorkingDays(inYear(year + 1).First, -1);
        }

        return TimeCore.Stretch(Grain.Feast, first, last, DeadlineKind.Vague) with
        {
            Need = LeadNeed.Any,
            HasYear = match.Year() is not null,
            IfBefore = Resolution.Day(DeadlineKind.Vague, before),
        };
    }

    private static DateOnly Easter(int year) => DanishHolidays.EasterSunday(Math.Clamp(year, 1583, 9998));
}
