using System.Collections.Immutable;
using FollowUp.Mining.Dates.Forms;

namespace FollowUp.Mining.Dates;

/// <summary>ISO weeks, Monday to Sunday: "i uge 29", "u. 45", "uge 33/34", "i næste uge", "inden weekenden".</summary>
internal static class WeekRules
{
    public static readonly ImmutableArray<TimeRule> All =
    [
        new("week-range",
        [
            "^(uge|ugerne|uger) {week} [, {week2}] [, {week2}] (-|/|og|eller|samt|til [og med]) [uge] {week2} [[,] [i] {year}]",
            "^(uge|ugerne|uger) [-] {cluster} [[,] [i] {year}]",
        ], Range),
        new("week", ["^(uge|ugen|kalenderuge) [-|nr .|nummer] {week} [[,] [i] {year}]", "^u [.] {week} [[,] [i] {year}]"], Week),
        new("running-week", ["(denne|indeværende|nuværende) ^uge", "^ugen !(efter|før|inden|op|igen|der|med)"], Running),
        new("end-of-running-week", "^ugens (udgang|afslutning|udløb)", c => WeekFrom(c, 0) with { Kind = DeadlineKind.Relative, IsLimit = true }),
        new("weekend", "[denne|kommende|den kommende] ^(weekend|weekenden)", Weekend),
        new("next-week", "[den=mark] (næste|kommende|førstkommende) ^uge", (in TimeMatch m) => m.IsRolling ? null : WeekFrom(m.Context, 7)),
        new("week-after-next", "^ugen efter næste", c => WeekFrom(c, 14)),
    ];

    private static TimeCore? Week(in TimeMatch match) =>
        NumberGuards.IsFree(match.Text, match.Start, match.End) ? Of(match.Year(), match.Value(Slot.Number), match.Reference) : null;

    private static TimeCore Of(int? year, int week, DateOnly reference) =>
        (year is { } named ? CalendarDays.Week(named, week) : CalendarDays.ComingWeek(reference, week)) is { } monday
            ? TimeCore.Stretch(Grain.Week, monday, CalendarDays.Add(monday, 6)) with { HasYear = year is not null }
            : TimeCore.Undated(DeadlineKind.Period, Grain.Week).Warn(DeadlineWarnings.NoWeek(year, week));

    private static TimeCore? Range(in TimeMatch match)
    {
        if (!NumberGuards.IsFree(match.Text, match.Start, match.End))
        {
            return null;
        }

        if (!match.Has(Slot.Cluster))
        {
            return Between(match.Value(Slot.Number), match.Value(Slot.Number2), match.Year(), match.Reference);
        }

        // "uge 33-34" are two weeks, "uge 45/2022" is one with its year.
        var parts = match.Cluster();
        return parts.Count != 2 || parts.Joint(0) is not ('-' or '/') || parts.Digits(0) > 2 ? null
            : parts.Digits(1) == 4 ? Of(parts[1], parts[0], match.Reference)
            : parts.Digits(1) <= 2 ? Between(parts[0], parts[1], match.Year(), match.Reference)
            : null;
    }

    /// <summary>"uge 52-1" runs over the turn of the year; a year that is written is that of the first week.</summary>
    private static TimeCore? Between(int first, int second, int? year, DateOnly reference)
    {
        var from = year is { } named ? CalendarDays.Week(named, first) : CalendarDays.ComingWeek(reference, first);
        return from is { } monday && CalendarDays.ComingWeek(monday, second) is { } last && last > monday && last.DayNumber - monday.DayNumber < 200
            ? TimeCore.Stretch(Grain.Week, monday, CalendarDays.Add(last, 6)) with { HasYear = year is not null }
            : null;
    }

    private static TimeCore? Running(in TimeMatch match) =>
        WeekFrom(match.Context, 0) with
        {
            Kind = DeadlineKind.Relative,
            IsRunning = true,
            Need = match.AnchorWord!.Text == "ugen" ? LeadNeed.NotAt : LeadNeed.None,
        };

    /// <summary>Before it is the last working day of the week, after it the Monday.</summary>
    private static TimeCore? Weekend(in TimeMatch match)
    {
        var saturday = CalendarDays.Add(CalendarDays.MondayOf(match.Reference), 5);
        return TimeCore.Stretch(Grain.Feast, saturday, CalendarDays.Add(saturday, 1), DeadlineKind.Relative) with
        {
            Need = LeadNeed.Any,
            IfBefore = Resolution.Day(DeadlineKind.Relative, match.Seasons.Closed.AddWorkingDays(saturday, -1)),
        };
    }

    private static TimeCore WeekFrom(TimeContext context, int days)
    {
        var monday = CalendarDays.Add(CalendarDays.MondayOf(context.Reference), days);
        return TimeCore.Stretch(Grain.Week, monday, CalendarDays.Add(monday, 6));
    }
}
