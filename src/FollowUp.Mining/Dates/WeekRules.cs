using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FollowUp.Mining.Dates;

/// <summary>ISO weeks, Monday to Sunday: "i uge 29", "inden udgangen af uge 34", "primo uge 33", "i næste uge".</summary>
internal static class WeekRules
{
    public static readonly ImmutableArray<TimeRule> All =
    [
        new("week-range", "(?:i )?{rel}uge(?:rne)? (?<w>[0-5]?[0-9]) ?(?:-|–|/|og|eller) ?(?:uge )?(?<w2>[0-5]?[0-9])(?! ?(?:%|dage))", Range),
        new("week-part", "(?:i )?(?<part>primo|medio|ultimo|starten af|begyndelsen af|midten af|slutningen af) uge (?<w>[0-5]?[0-9])", Part),
        new("week-end", "(?:inden |ved |med |senest )?(?:udgangen af|slutningen af|udgang af) uge (?<w>[0-5]?[0-9])(?:,? {year})?", End),
        new("week", "(?:i )?{rel}(?:i løbet af )?uge (?<w>[0-5]?[0-9])(?:(?:,? i|,)? {year})?", Week),
        new("end-of-running-week", "(?:inden |ved )?ugens udgang|inden weekenden|i denne uge|denne uge|i indeværende uge|i løbet af ugen|inden udgangen af (?:denne )?ugen?", (_, context) =>
            Resolution.Day(DeadlineKind.Relative, CalendarDays.Add(CalendarDays.MondayOf(context.Reference), 6))),
        new("weekday-of-next-week", "{weekday} i næste uge", (match, context) =>
            Resolution.Day(DeadlineKind.Relative, CalendarDays.Add(CalendarDays.MondayOf(context.Reference), 7 + ((int)TimeLexicon.Weekday(match.Groups["weekday"].Value) + 6) % 7))),
        new("next-week", "(?:i (?:løbet af )?)?(?:den )?næste uge", (_, context) =>
            Resolution.Window(DeadlineKind.Period, CalendarDays.Add(CalendarDays.MondayOf(context.Reference), 7), CalendarDays.Add(CalendarDays.MondayOf(context.Reference), 13))),
    ];

    private static Resolution? Week(Match match, TimeContext context) =>
        Monday(match, "w", context) is { } monday ? Relation.OfPeriod(match, monday, CalendarDays.Add(monday, 6)) : null;

    private static Resolution? Range(Match match, TimeContext context)
    {
        if (Monday(match, "w", context) is not { } first || CalendarDays.ComingWeek(first, Number(match, "w2")) is not { } second)
        {
            return null;
        }

        return second > first && second.DayNumber - first.DayNumber < 200 ? Relation.OfPeriod(match, first, CalendarDays.Add(second, 6)) : null;
    }

    private static Resolution? Part(Match match, TimeContext context)
    {
        if (Monday(match, "w", context) is not { } monday)
        {
            return null;
        }

        var (first, last) = match.Groups["part"].Value.ToLowerInvariant()[0] switch
        {
            'm' => (2, 3),
            'u' => (3, 4),
            's' when match.Groups["part"].Value.StartsWith("slut", StringComparison.OrdinalIgnoreCase) => (3, 4),
            _ => (0, 1),
        };
        return Resolution.Window(DeadlineKind.Vague, CalendarDays.Add(monday, first), CalendarDays.Add(monday, last));
    }

    private static Resolution? End(Match match, TimeContext context) =>
        Monday(match, "w", context) is { } monday ? Resolution.Day(DeadlineKind.Exact, CalendarDays.Add(monday, 6)) : null;

    private static DateOnly? Monday(Match match, string group, TimeContext context) =>
        match.Groups["year"].Success ? CalendarDays.Week(Number(match, "year"), Number(match, group)) : CalendarDays.ComingWeek(context.Reference, Number(match, group));

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
}
