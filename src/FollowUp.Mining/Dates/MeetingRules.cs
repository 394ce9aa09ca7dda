using System.Collections.Immutable;
using FollowUp.Mining.Dates.Forms;

namespace FollowUp.Mining.Dates;

/// <summary>Time told by the forum's meetings: "på næste møde", "efter mødet", "på junimødet", "på hvert møde".</summary>
internal static class MeetingRules
{
    public static readonly ImmutableArray<TimeRule> All =
    [
        new("the-meeting", "[dagens|dette] ^(møde|mødet) !(den|d|i|med|om|om|efter|{number}|{cluster})", TheMeeting),
        new("meeting-of-body", "^(møde|mødet) i {word}", OfBody),
        new("every-meeting", ["^hvert [{word}] {meetingword} [fremadrettet|fremover]", "(alle|samtlige) [{word}] ^(møder|møderne) [fremadrettet|fremover]"], Every),
        new("standing-item", "[som] [et] ^fast punkt på (dagsordenen|dagsordener|{meetingword})", _ => TimeCore.Undated(DeadlineKind.Recurring)),
        new("next-meeting", "[det|den|de|udvalgets|forvaltningens|direktionens|byrådets] ^@Next [@MeetingAdjective] [@MeetingAdjective] {meeting} [i {word}]", Next),
        new("next-time", "^næste gang !(der|du|man|vi|I)", NextTime),
        new("second-next-meeting", ["^(møde|mødet) efter [det] næste [møde]", "^(næstnæste|overnæste) {meeting}"], SecondNext),
        new("coming-meeting", "(et|en) [af de] ^(kommende|senere|snarligt|fremtidigt|næste) [@MeetingAdjective] {meeting}", _ => TimeCore.Undated(DeadlineKind.Meeting, Grain.Meeting)),
        new("meeting-of-month", ["^{event}", "^{fullmonth} - {meetingword}"], OfMonth),
        new("coming-event", "[{word} -] ^{event} !({den}|{cluster})", Event),
        new("meeting-of-season", "^(forårets|sommerens|efterårets|vinterens) [@MeetingAdjective] {meeting}", OfSeason),
        new("with-agenda", "^(samtidig|sammen) med dagsordenen", _ => TimeCore.Undated(DeadlineKind.Relative, Grain.Event)),
        new("agenda-day", "^@AgendaDay", _ => TimeCore.Undated(DeadlineKind.Relative, Grain.Event) with { Need = LeadNeed.Limit }),
    ];

    /// <summary>Before "the meeting" is before the next one, after it is after today's; at it is no deadline.</summary>
    private static TimeCore? TheMeeting(in TimeMatch match)
    {
        var after = Resolution.Window(DeadlineKind.Vague, match.Reference, CalendarDays.Add(match.Reference, match.Seasons.Vague.DaysAfterMeeting));
        return new TimeCore(DeadlineKind.Meeting, Grain.Meeting, match.Context.NextMeeting, match.Reference)
        {
            Need = LeadNeed.Side,
            IfBefore = match.Context.NextMeeting is { } next ? Resolution.Day(DeadlineKind.Meeting, CalendarDays.Add(next, -1)) : Resolution.Undated(DeadlineKind.Meeting),
            IfAfter = after,
            IfJustAfter = after,
        };
    }

    private static TimeCore? OfBody(in TimeMatch match) => match.Text.Is(match.End - 1, WordRole.Month) || match.Text.Is(match.End - 1, WordRole.Season)
        ? null
        : TimeCore.Undated(DeadlineKind.Meeting, Grain.Meeting) with { Need = LeadNeed.Side };

    private static TimeCore? Every(in TimeMatch match) => TimeCore.Undated(DeadlineKind.Recurring, Grain.Event) with { Need = LeadNeed.Any };

    private static TimeCore? Next(in TimeMatch match)
    {
        if (match.Text.Word(match.Start - 1)?.Text is "et" or "en" || match.Text.Word(match.Start - 1)?.Text == "af")
        {
            return null;
        }

        var isOne = match.Word(Slot.Name) is not { Text: "møder" or "møderne" };
        return isOne && match.Context.NextMeeting is { } next && OwnForum.Holds(match.Text, match.Place(Slot.Name), match.Context, whenUnknown: true)
            ? TimeCore.Stretch(Grain.Meeting, next, next, DeadlineKind.Meeting)
            : TimeCore.Undated(DeadlineKind.Meeting, Grain.Meeting);
    }

    /// <summary>"så tager vi den op næste gang": when the same people meet again.</summary>
    private static TimeCore? NextTime(in TimeMatch match) => match.Context.NextMeeting is { } next
        ? TimeCore.Stretch(Grain.Meeting, next, next, DeadlineKind.Meeting)
        : TimeCore.Undated(DeadlineKind.Meeting, Grain.Meeting);

    private static TimeCore? SecondNext(in TimeMatch match) =>
        match.Context.NextMeeting is { } next && match.Context.MeetingOnOrAfter(CalendarDays.Add(next, 1)) is { } second
            ? TimeCore.Stretch(Grain.Meeting, second, second, DeadlineKind.Meeting)
            : TimeCore.Undated(DeadlineKind.Meeting, Grain.Meeting);

    /// <summary>"junimødet": the one meeting that the forum has in that month, or the month.</summary>
    private static TimeCore? OfMonth(in TimeMatch match)
    {
        var month = match.Has(Slot.Month) ? match.Month() : Prefix(match);
        if (month == 0)
        {
            return null;
        }

        var core = MonthRules.Of(CalendarDays.FirstOfMonth(CalendarDays.YearOfComing(match.Reference, month), month));
        var known = match.Context.OnlyMeetingIn(core.First, core.Last);
        return core with { Grain = Grain.Meeting, Kind = DeadlineKind.Meeting, Need = LeadNeed.Any, First = known ?? core.First, Last = known ?? core.Last };
    }

    /// <summary>"efterårets bestyrelsesmøde": the meeting that falls in the coming season.</summary>
    private static TimeCore? OfSeason(in TimeMatch match)
    {
        var season = match.AnchorLetters[0] switch
        {
            'f' or 'F' => SeasonOfYear.Spring,
            's' or 'S' => SeasonOfYear.Summer,
            'e' or 'E' => SeasonOfYear.Autumn,
            _ => SeasonOfYear.Winter,
        };
        var (first, last) = season.Months(match.Seasons.Seasons);
        var year = CalendarDays.YearOfComing(match.Reference, last);
        return TimeCore.Stretch(Grain.Meeting, CalendarDays.FirstOfMonth(last < first ? year - 1 : year, first), CalendarDays.LastOfMonth(year, last), DeadlineKind.Meeting);
    }

    private static int Prefix(in TimeMatch match)
    {
        var stem = match.AnchorLetters[..^Math.Min(match.AnchorWord!.Text.Length, match.AnchorLetters.Length)];
        var month = TimeLexicon.Month(stem);
        return month > 0 && TimeLexicon.Words["Months"][month - 1].AsSpan().Equals(stem, StringComparison.OrdinalIgnoreCase) ? month : 0;
    }

    private static TimeCore? Event(in TimeMatch match)
    {
        var isPlain = match.End - match.Start == 1 && match.AnchorLetters.Equals("mødet", StringComparison.OrdinalIgnoreCase);
        return isPlain ? null : TimeCore.Undated(DeadlineKind.Meeting, Grain.Meeting) with { Need = LeadNeed.Toward };
    }
}
