using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace FollowUp.Mining.Dates;

/// <summary>Time counted from the meeting: "om 14 dage", "inden for 5 hverdage", "på fredag", "hurtigst muligt".</summary>
internal static class RelativeRules
{
    private const string Unit = "(?<unit>dage?|døgn|uger?|måneder|måned|år|arbejdsdage?|hverdage?)";

    public static readonly ImmutableArray<TimeRule> All =
    [
        new("this-date", "dags dato", (_, c) => Resolution.Day(DeadlineKind.Exact, c.Reference)),
        new("today", "i dag|straks|med det samme|omgående", (_, c) => Resolution.Day(DeadlineKind.Relative, c.Reference)),
        new("tomorrow", "(?:inden arbejdstids ophør )?i morgen", (_, c) => Resolution.Day(DeadlineKind.Relative, CalendarDays.Add(c.Reference, 1))),
        new("day-after-tomorrow", "i overmorgen", (_, c) => Resolution.Day(DeadlineKind.Relative, CalendarDays.Add(c.Reference, 2))),
        new("half-year-from-now", "om et halvt år|inden for et halvt år|indenfor et halvt år", (_, c) => Resolution.Day(DeadlineKind.Relative, CalendarDays.AddMonths(c.Reference, 6))),
        new("couple-of-weeks", "(?:om|inden for|i løbet af) (?:et par|nogle få) uger", (_, c) => Resolution.Window(DeadlineKind.Vague, CalendarDays.Add(c.Reference, 14), CalendarDays.Add(c.Reference, 21))),
        new("before-event-day", "(?:senest )?{number} " + Unit + " (?:før|inden|forud for) (?:\\p{L}+ )?(?:den |d\\. ?)?(?:(?<d>[0-3]?[0-9])(?:/|\\. ?)(?:(?<m>1[0-2]|0?[1-9])|{month}))", BeforeDay),
        new("before-meeting", "(?:senest )?{number} " + Unit + " (?:før|inden|forud for) (?:det )?(?:næste |kommende )?(?:møde(?:t)?|dagsordensfristen|udsendelse(?:n)?)", BeforeMeeting),
        new("within", "(?:inden for|indenfor|inden|i løbet af|senest(?: om)?|om|over) (?:de |den |det )?(?:næste |kommende |førstkommende )?(?:løbende )?{number} " + Unit + "(?: efter (?:dagens )?(?:mødet|møde|dato))?(?: fra (?:dags dato|mødet|nu))?", Within),
        new("within-next", "(?:inden for|indenfor|i løbet af|over) (?:de |den |det )?(?:næste |kommende )(?<unit>uge|måned)(?:s tid)?", (m, c) => Resolution.Day(DeadlineKind.Relative, m.Groups["unit"].Value.StartsWith('u') ? CalendarDays.Add(c.Reference, 7) : CalendarDays.AddMonths(c.Reference, 1))),
        new("weekday", "(?:{rel}(?:kl\\.? ?[0-9.:]{1,5} )?|fra |på )(?:på )?(?:førstkommende |næstkommende |næste |kommende |nu )?(?<!hver ){weekday}(?! ?(?:den|d\\.|i (?:den |de )|\\d))", (m, c) => Relation.OfDay(m, CalendarDays.NextWeekday(c.Reference, TimeLexicon.Weekday(m.Groups["weekday"].Value)), DeadlineKind.Relative) is { Date: null } open
            ? Resolution.Day(DeadlineKind.Relative, open.Earliest ?? c.Reference)
            : Resolution.Day(DeadlineKind.Relative, CalendarDays.NextWeekday(c.Reference, TimeLexicon.Weekday(m.Groups["weekday"].Value)))),
        new("soon", "(?:så )?(?:hurtigst|snarest) muligt|snarest|asap|a\\.s\\.a\\.p\\.?|så hurtigt som muligt|så snart som muligt", (_, c) => Resolution.Window(DeadlineKind.Vague, c.Reference, CalendarDays.Add(c.Reference, c.Seasons.DaysOfSoon))),
        new("before-long", "inden længe|i (?:den )?nærmeste (?:fremtid|tid)|inden for kort tid|inden for den nærmeste tid", (_, c) => Resolution.Window(DeadlineKind.Vague, null, CalendarDays.AddMonths(c.Reference, 1))),
        new("coming-time", "i den kommende tid|i den kommende periode|over den kommende tid", (_, c) => Resolution.Window(DeadlineKind.Vague, null, CalendarDays.LastOfMonth(CalendarDays.AddMonths(c.Reference, 2).Year, CalendarDays.AddMonths(c.Reference, 2).Month))),
        new("some-day", "på (?:længere )?sigt|ved lejlighed|på et (?:senere|passende) tidspunkt|senere", (_, _) => Resolution.Undated(DeadlineKind.Vague)),
    ];

    private static Resolution? Within(Match match, TimeContext context) => Step(match) is { } step ? Resolution.Day(DeadlineKind.Relative, step(context.Reference, 1)) : null;

    private static Resolution? BeforeDay(Match match, TimeContext context)
    {
        var month = match.Groups["month"].Success
            ? TimeLexicon.Month(match.Groups["month"].Value)
            : int.Parse(match.Groups["m"].Value, System.Globalization.CultureInfo.InvariantCulture);
        var day = int.Parse(match.Groups["d"].Value, System.Globalization.CultureInfo.InvariantCulture);
        return Step(match) is { } step && CalendarDays.Coming(context.Reference, month, day) is { } event_
            ? Resolution.Day(DeadlineKind.Relative, step(event_, -1))
            : null;
    }

    private static Resolution? BeforeMeeting(Match match, TimeContext context) =>
        Step(match) is not { } step ? null
        : context.NextMeeting is { } meeting ? Resolution.Day(DeadlineKind.Relative, step(meeting, -1))
        : Resolution.Undated(DeadlineKind.Relative);

    /// <summary>Moves a day by the number and unit of the match; the sign says forward or back.</summary>
    private static Func<DateOnly, int, DateOnly>? Step(Match match)
    {
        if (TimeLexicon.Number(match.Groups["number"].Value) is not { } number)
        {
            return null;
        }

        return match.Groups["unit"].Value.ToLowerInvariant() switch
        {
            ['u', ..] => (day, sign) => CalendarDays.Add(day, sign * 7 * number),
            ['m', ..] => (day, sign) => CalendarDays.AddMonths(day, sign * number),
            "år" => (day, sign) => CalendarDays.AddMonths(day, sign * 12 * number),
            ['a', ..] or ['h', ..] => (day, sign) => DanishHolidays.AddWorkingDays(day, sign * number),
            _ => (day, sign) => CalendarDays.Add(day, sign * number),
        };
    }
}
