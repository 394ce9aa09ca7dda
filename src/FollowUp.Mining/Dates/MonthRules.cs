using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FollowUp.Mining.Dates;

/// <summary>Months and their parts. A part is a window: the start to the 10th, the middle to the 20th, the end from the 21st.</summary>
internal static class MonthRules
{
    public static readonly ImmutableArray<TimeRule> All =
    [
        new("month-pair", "(?:i )?{rel}(?:i )?(?:løbet af )?{month} ?(?:/|-|–|og|eller|til) ?{month2}(?: {year})?", Pair),
        new("month-part", "(?:i )?{rel}(?:i )?(?<part>primo|medio|ultimo|midt i|først i|sidst i|starten af|begyndelsen af|midten af|slutningen af|start|begyndelsen|slut|første halvdel af|anden halvdel af|sidste halvdel af) {month}(?:,? {year})?", Part),
        new("month-end", "(?:senest )?(?:(?:inden|ved|med) )?(?:udgangen af|udgang af) {month}(?:,? {year})?|(?:ved )?{month} måneds udgang", End),
        new("month", "(?:{somerel}|i |i løbet af |her i |hen over |i hele |ind i ){fullmonth}(?: måned)?(?:,? {year})?", Month),
        new("month-of-year", "{fullmonth} {year}", Month),
        new("end-of-running-month", "(?:i |inden |ved )?(?:denne måned|månedens udgang|indeværende måned|udgangen af måneden)", (_, context) =>
            Resolution.Day(DeadlineKind.Period, CalendarDays.LastOfMonth(context.Reference.Year, context.Reference.Month))),
        new("next-month", "(?:i (?:løbet af )?)?(?:den )?næste måned", (_, context) =>
        {
            var next = CalendarDays.AddMonths(new DateOnly(context.Reference.Year, context.Reference.Month, 1), 1);
            return Resolution.Window(DeadlineKind.Period, next, CalendarDays.LastOfMonth(next.Year, next.Month));
        }),
    ];

    private static Resolution? Month(Match match, TimeContext context)
    {
        var (year, month) = When(match, context);
        return Relation.OfPeriod(match, new DateOnly(year, month, 1), CalendarDays.LastOfMonth(year, month));
    }

    private static Resolution? Pair(Match match, TimeContext context)
    {
        var (year, month) = When(match, context);
        var month2 = TimeLexicon.Month(match.Groups["month2"].Value);
        var year2 = month2 < month ? year + 1 : year;
        if (match.Groups["year"].Success && month2 < month)
        {
            (year, year2) = (year - 1, year);
        }

        return Relation.OfPeriod(match, new DateOnly(year, month, 1), CalendarDays.LastOfMonth(year2, month2));
    }

    private static Resolution? Part(Match match, TimeContext context)
    {
        var (year, month) = When(match, context);
        var end = DateTime.DaysInMonth(year, month);
        var part = match.Groups["part"].Value.ToLowerInvariant();
        var (first, last) = part switch
        {
            "medio" or "midt i" or "midten af" => (11, 20),
            "ultimo" or "sidst i" or "slutningen af" or "slut" => (21, end),
            "første halvdel af" => (1, 15),
            "anden halvdel af" or "sidste halvdel af" => (16, end),
            _ => (1, 10),
        };
        return Relation.OfPeriod(match, new DateOnly(year, month, first), new DateOnly(year, month, last));
    }

    private static Resolution? End(Match match, TimeContext context)
    {
        var (year, month) = When(match, context);
        return Resolution.Day(DeadlineKind.Exact, CalendarDays.LastOfMonth(year, month));
    }

    private static (int Year, int Month) When(Match match, TimeContext context)
    {
        var month = TimeLexicon.Month(match.Groups["month"].Value);
        return match.Groups["year"].Success
            ? (int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture), month)
            : (CalendarDays.YearOfComing(context.Reference, month), month);
    }
}
