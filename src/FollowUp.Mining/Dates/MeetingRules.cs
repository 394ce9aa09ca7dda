using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace FollowUp.Mining.Dates;

/// <summary>Time told by meetings: "på næste møde", "på et kommende Chefforum", "efter mødet", "på ØU i juni".</summary>
internal static class MeetingRules
{
    private const string Event = "(?:\\p{L}{2,30}(?:seminaret|drøftelsen|workshoppen|konferencen|temamødet|dagen(?<!i dagen))|(?:tema|chef|leder|personale|budget|planlægnings|forbered|styregruppe|forvaltnings|dialog|status|bestyrelses)\\p{L}{0,20}møde(?:t)?|\\p{Lu}{2,6}-mødet|udvalgsmødet|byrådsmødet)";

    public static readonly ImmutableArray<TimeRule> All =
    [
        new("after-meeting", "(?:straks |lige |umiddelbart )?(?:efter|i forlængelse af) (?:dagens )?møde(?:t)?(?! (?:den\\b|d\\.|i\\b))", (_, c) => Resolution.Window(DeadlineKind.Vague, c.Reference, CalendarDays.Add(c.Reference, c.Seasons.DaysAfterMeeting))),
        new("every-meeting", "(?:på|til|ved) (?:hvert|alle) (?:\\p{L}+ )?{meeting}(?: fremadrettet| fremover)?|(?:som )?(?:et )?fast punkt på (?:dagsordenen|dagsordener|{meeting})", (_, _) => Resolution.Undated(DeadlineKind.Recurring)),
        new("before-next-meeting", "(?:senest )?(?:inden|forud for|før) (?:det |den )?(?:næste|næstkommende|førstkommende|kommende) (?:ordinære )?{meeting}|inden (?:mødet i \\p{L}{3,30})", (_, c) => c.NextMeeting is { } next ? Resolution.Day(DeadlineKind.Meeting, CalendarDays.Add(next, -1)) : Resolution.Undated(DeadlineKind.Meeting)),
        new("next-meeting", "(?:(?:på|til|ved|senest på|senest til) )?(?:det |den |de |forvaltningens |udvalgets )?(?<!\\bet )(?:næste|næstkommende|førstkommende|kommende|næstfølgende) (?:ordinære |fælles )?{meeting}", NextMeeting),
        new("coming-meeting", "(?:(?:på|til|ved) )?(?:et |en )(?:kommende|senere|snarligt|af de kommende|af de næste) (?:ordinært )?{meeting}", (_, _) => Resolution.Undated(DeadlineKind.Meeting)),
        new("coming-event", "(?:til|inden|forud for|før) (?:" + Event + ")(?! (?:den|d\\.) ?[0-9])", (_, _) => Resolution.Undated(DeadlineKind.Meeting)),
        new("elections-and-budget", "(?:i forbindelse med|under|til|i|til sidst i) (?:de kommende )?budget(?:forhandlingerne|processen|arbejdet|drøftelserne)(?: {year})?", (m, c) => m.Value.Contains("sidst", StringComparison.Ordinal)
            ? Budget(c, 8, 1, 10, 15) : Budget(c, 8, 15, 10, 15)),
        new("budget-first-reading", "(?:til|ved|inden) (?:1\\.|første) ?behandling(?:en)? af budgettet", (_, c) => Budget(c, 8, 15, 9, 30)),
        new("budget-adoption", "(?:senest )?(?:ved|til|inden) (?:budgetvedtagelsen|(?:2\\.|anden) ?behandling(?:en)?(?: af budgettet)?)", (_, c) => Resolution.Day(DeadlineKind.Vague, CalendarDays.Coming(c.Reference, 10, 15) ?? c.Reference)),
        new("accounts", "ved regnskabsafslutningen|i forbindelse med regnskabet", (_, c) => Resolution.Window(DeadlineKind.Vague, new DateOnly(c.Reference.Year + 1, 3, 1), new DateOnly(c.Reference.Year + 1, 5, 31))),
        new("budget-report", "(?:ved|til|i|i forbindelse med) (?:den )?(?:næste|kommende) (?:økonomirapport|budgetopfølgning|budgetrevision|halvårsregnskab)(?:en)?", (_, _) => Resolution.Undated(DeadlineKind.Vague)),
        new("with-agenda", "samtidig med dagsordenen|(?:senest )?{number} uger? inden dagsordensfristen|inden dagsordensfristen", (_, _) => Resolution.Undated(DeadlineKind.Relative)),
        new("after-event", "(?:når|så snart|efter at) (?:[\\p{L}\\p{N}.]+ ){1,7}(?:er (?:\\p{L}+ )?(?:afsluttet|færdig|klar|behandlet|godkendt|vedtaget|afklaret)|foreligger|har været i \\p{L}{2,20})|efter (?:den )?(?:politisk(?:e)? (?:godkendelse|behandling)|høringsfristens udløb|endt høring|høringen|høringsperioden)", (_, _) => Resolution.Undated(DeadlineKind.Relative)),
    ];

    private static Resolution? NextMeeting(Match match, TimeContext context) =>
        context.NextMeeting is { } next && !match.Value.Contains("af de", StringComparison.Ordinal)
            ? Resolution.Day(DeadlineKind.Meeting, next)
            : Resolution.Undated(DeadlineKind.Meeting);

    private static Resolution Budget(TimeContext context, int month, int day, int lastMonth, int lastDay)
    {
        var last = CalendarDays.Coming(context.Reference, lastMonth, lastDay) ?? context.Reference;
        return Resolution.Window(DeadlineKind.Vague, new DateOnly(last.Year, month, day), last);
    }
}
