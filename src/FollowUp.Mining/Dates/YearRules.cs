using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FollowUp.Mining.Dates;

/// <summary>Quarters, half-years and years.</summary>
internal static class YearRules
{
    public static readonly ImmutableArray<TimeRule> All =
    [
        new("quarter-end", "(?:inden |ved |med |senest )?(?:udgangen af|udgang af) (?:{ordinal} ?kvartal|q(?<q>[1-4]))(?: (?:i )?{year})?", (m, c) => Quarter(m, c) is var (_, last) ? Resolution.Day(DeadlineKind.Exact, last) : null),
        new("quarter", "(?:i )?{rel}(?:i )?(?:løbet af )?(?:{ordinal} ?kvartal|q(?<q>[1-4]))(?: (?:i )?{year})?", (m, c) => Quarter(m, c) is var (first, last) ? Relation.OfPeriod(m, first, last) : null),
        new("running-quarter", "i (?:indeværende|dette) kvartal", (_, c) => Resolution.Day(DeadlineKind.Period, LastOfQuarter(c.Reference))),
        new("next-quarter", "i (?:det )?(?:næste|kommende) kvartal", (_, c) => Resolution.Window(DeadlineKind.Period, CalendarDays.Add(LastOfQuarter(c.Reference), 1), LastOfQuarter(CalendarDays.Add(LastOfQuarter(c.Reference), 1)))),
        new("half-year", "(?:i )?{rel}(?:i )?(?:løbet af )?{ordinal} halvår(?:et)?(?: (?:i )?{year})?", HalfYear),
        new("year-part-range", "(?<part>primo|medio|ultimo) {year} ?(?:-|–|til) ?(?<part2>primo|medio|ultimo) (?<year2>20[0-9]{2})", (m, _) => Resolution.Window(DeadlineKind.Vague, PartOfYear(m.Groups["part"].Value, Year(m, "year")).First, PartOfYear(m.Groups["part2"].Value, Year(m, "year2")).Last)),
        new("year-part", "(?:i )?(?<part>primo|medio|ultimo|starten af|begyndelsen af|slutningen af|midten af) {year}", (m, _) => PartOfYear(m.Groups["part"].Value, Year(m, "year")) is var (first, last) ? Resolution.Window(DeadlineKind.Vague, first, last) : null),
        new("year-end", "(?:(?:senest |inden |ved |med )*(?:årets udgang|årets afslutning|årsskiftet|udgangen af året|udgangen af (?:indeværende )?år|udgangen af {year}))|inden nytår|(?:inden )?udgangen af {year}", (m, c) =>
            Resolution.Day(DeadlineKind.Exact, new DateOnly(m.Groups["year"].Success ? Year(m, "year") : c.Reference.Year, 12, 31))),
        new("late-in-year", "(?:sidst på|hen mod slutningen af|i slutningen af) året", (_, c) => Resolution.Window(DeadlineKind.Vague, new DateOnly(c.Reference.Year, 11, 1), new DateOnly(c.Reference.Year, 12, 31))),
        new("new-year", "i det nye år|efter nytår|efter årsskiftet|først i det nye år", (_, c) => Resolution.Window(DeadlineKind.Vague, new DateOnly(c.Reference.Year + 1, 1, 1), new DateOnly(c.Reference.Year + 1, 1, 31))),
        new("running-year", "i (?:løbet af )?(?:indeværende år|året|dette år|år)", (_, c) => Resolution.Day(DeadlineKind.Period, new DateOnly(c.Reference.Year, 12, 31))),
        new("next-year", "(?:i |til )?(?:næste|det kommende) år", (_, c) => Resolution.Window(DeadlineKind.Period, new DateOnly(c.Reference.Year + 1, 1, 1), new DateOnly(c.Reference.Year + 1, 12, 31))),
        new("year", "(?:{somerel}|i |i løbet af )(?:år )?{year}", (m, _) => Relation.OfPeriod(m, new DateOnly(Year(m, "year"), 1, 1), new DateOnly(Year(m, "year"), 12, 31))),
        new("running-term", "i (?:denne|indeværende|den nuværende) (?:valg|byråds)periode|(?:minimum )?(?:én|en) gang i hver valgperiode", (m, c) => LocalElections.LastOfTerm(c.Reference) is var last && m.Value.Contains("gang", StringComparison.Ordinal)
            ? new Resolution(DeadlineKind.Recurring, last, null, null) : Resolution.Day(DeadlineKind.Period, last)),
        new("next-term", "i (?:den )?næste (?:valg|byråds)periode", (_, c) => Resolution.Window(DeadlineKind.Period, CalendarDays.Add(LocalElections.LastOfTerm(c.Reference), 1), LocalElections.LastOfTerm(CalendarDays.Add(LocalElections.LastOfTerm(c.Reference), 1)))),
        new("before-election", "inden (?:kommunal)?valget", (_, c) => Resolution.Window(DeadlineKind.Vague, null, CalendarDays.Add(LocalElections.Coming(c.Reference), -1))),
    ];

    private static (DateOnly First, DateOnly Last)? Quarter(Match match, TimeContext context)
    {
        var quarter = match.Groups["q"].Success
            ? int.Parse(match.Groups["q"].Value, CultureInfo.InvariantCulture)
            : TimeLexicon.Ordinal(match.Groups["ordinal"].Value) ?? 0;
        if (quarter is < 1 or > 4)
        {
            return null;
        }

        var year = match.Groups["year"].Success ? Year(match, "year") : context.Reference.Year;
        if (!match.Groups["year"].Success && CalendarDays.LastOfMonth(year, 3 * quarter) < context.Reference)
        {
            year++;
        }

        return (new DateOnly(year, 3 * quarter - 2, 1), CalendarDays.LastOfMonth(year, 3 * quarter));
    }

    private static Resolution? HalfYear(Match match, TimeContext context)
    {
        if (TimeLexicon.Ordinal(match.Groups["ordinal"].Value) is not (1 or 2) and var _)
        {
            return null;
        }

        var half = TimeLexicon.Ordinal(match.Groups["ordinal"].Value)!.Value;
        var year = match.Groups["year"].Success ? Year(match, "year") : context.Reference.Year;
        if (!match.Groups["year"].Success && CalendarDays.LastOfMonth(year, 6 * half) < context.Reference)
        {
            year++;
        }

        return Relation.OfPeriod(match, new DateOnly(year, 6 * half - 5, 1), CalendarDays.LastOfMonth(year, 6 * half));
    }

    private static (DateOnly First, DateOnly Last) PartOfYear(string part, int year) => part.ToLowerInvariant() switch
    {
        "medio" or "midten af" => (new DateOnly(year, 6, 1), new DateOnly(year, 7, 31)),
        "ultimo" or "slutningen af" => (new DateOnly(year, 11, 1), new DateOnly(year, 12, 31)),
        _ => (new DateOnly(year, 1, 1), CalendarDays.LastOfMonth(year, 2)),
    };

    private static DateOnly LastOfQuarter(DateOnly day) => CalendarDays.LastOfMonth(day.Year, (day.Month + 2) / 3 * 3);

    private static int Year(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
}
