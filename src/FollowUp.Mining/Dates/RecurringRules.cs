using System.Collections.Immutable;

namespace FollowUp.Mining.Dates;

/// <summary>Time that comes back: "hvert kvartal", "løbende". The date is the end of the first round, where there is one.</summary>
internal static class RecurringRules
{
    /// <summary>These say from when, not when: they are a deadline only where they stand alone.</summary>
    public static readonly ImmutableArray<string> Weak = ["from-now-on"];

    public static readonly ImmutableArray<TimeRule> All =
    [
        new("quarterly", "hvert kvartal|kvartalsvis(?:t)?|(?:én|en) gang i kvartalet|fire gange (?:årligt|om året)", (_, c) => First(CalendarDays.LastOfMonth(c.Reference.Year, (c.Reference.Month + 2) / 3 * 3))),
        new("monthly", "hver måned|månedlig(?:t)?|(?:én|en) gang om måneden", (_, c) => First(CalendarDays.LastOfMonth(CalendarDays.AddMonths(c.Reference, 1).Year, CalendarDays.AddMonths(c.Reference, 1).Month))),
        new("day-of-every-month", "den (?<d>[0-3]?[0-9])\\. i hver måned", (m, c) => DayOfMonth(int.Parse(m.Groups["d"].Value, System.Globalization.CultureInfo.InvariantCulture), c)),
        new("half-yearly", "halvårligt|hvert halve år|to gange (?:om året|årligt)", (_, c) => First(new DateOnly(c.Reference.Year, c.Reference.Month <= 6 ? 6 : 12, c.Reference.Month <= 6 ? 30 : 31))),
        new("odd-weeks", "hver anden uge|i ulige uger|i lige uger", (_, c) => Resolution.Window(DeadlineKind.Recurring, CalendarDays.Add(CalendarDays.MondayOf(c.Reference), 14), CalendarDays.Add(CalendarDays.MondayOf(c.Reference), 20))),
        new("weekly", "hver uge|ugentligt|hver (?:mandag|tirsdag|onsdag|torsdag|fredag)|om ugen", (_, _) => Resolution.Undated(DeadlineKind.Recurring)),
        new("yearly", "(?:(?:én|en) gang )?(?:årligt|om året)|hvert år|\\p{L}+ gange (?:om året|årligt)", (_, _) => Resolution.Undated(DeadlineKind.Recurring)),
        new("continuously", "løbende(?! \\p{L}{3,}(?:er|et)\\b)", (_, _) => Resolution.Undated(DeadlineKind.Recurring)),
        new("from-now-on", "fremadrettet|fremover|fra nu af", (_, _) => Resolution.Undated(DeadlineKind.Recurring)),
    ];

    private static Resolution First(DateOnly day) => Resolution.Day(DeadlineKind.Recurring, day);

    private static Resolution? DayOfMonth(int number, TimeContext context)
    {
        for (var months = 0; months < 3; months++)
        {
            var month = CalendarDays.AddMonths(new DateOnly(context.Reference.Year, context.Reference.Month, 1), months);
            if (CalendarDays.Day(month.Year, month.Month, number) is { } day && day >= context.Reference)
            {
                return First(day);
            }
        }

        return null;
    }
}
