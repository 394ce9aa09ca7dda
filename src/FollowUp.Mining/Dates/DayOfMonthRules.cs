using System.Collections.Immutable;
using FollowUp.Mining.Dates.Forms;

namespace FollowUp.Mining.Dates;

/// <summary>Days of a month that is not named: "senest den 15.", "den 12. ds.", "sidste hverdag i måneden".</summary>
internal static class DayOfMonthRules
{
    public static readonly ImmutableArray<TimeRule> All =
    [
        new("day-of-running-month", ["{den} ^{d} . !({month}|{d}|{cluster})", "{den} ^{d} [.] i måneden"], BareDay),
        new("day-of-this-month",
        [
            "{den} ^{d} [.] (ds|dennes|d m) [.]",
            "{den} ^{d} [.] i (denne|indeværende) måned",
        ], OfThisMonth),
        new("day-of-next-month",
        [
            "{den} ^{d} [.] (førstkommende|næstkommende|n m)",
            "{den} ^{d} [.] i (næste|kommende) måned",
        ], OfNextMonth),
        new("first-or-last-day",
        [
            "[den] (første=mark|sidste) ^(hverdag|arbejdsdag|dag) (i|af) {month} [[,] {year}]",
            "[den] (første=mark|sidste) ^(hverdag|arbejdsdag|dag) (i|af) (måneden|[denne|indeværende] måned|året)",
            "[den] (første=mark|sidste) ^(hverdag|arbejdsdag|dag) (i|af) (næste|kommende) måned",
        ], FirstOrLast),
    ];

    private static TimeCore? BareDay(in TimeMatch match)
    {
        var goesOn = !match.Text.IsKind(match.End, TokenKind.Word) || match.Text.Is(match.End, WordRole.GoesOn) || match.Text.IsCapitalised(match.End);
        var isOfMonth = match.Text.Word(match.End - 1)?.Text == "måneden";
        return (goesOn || isOfMonth) && CalendarDays.ComingDayOfMonth(match.Reference, match.Value(Slot.Day)) is { } day
            ? TimeCore.Day(day) with { Need = isOfMonth ? LeadNeed.None : LeadNeed.Limit }
            : null;
    }

    private static TimeCore? OfThisMonth(in TimeMatch match) =>
        CalendarDays.Day(match.Reference.Year, match.Reference.Month, match.Value(Slot.Day)) is { } day
            ? TimeCore.Day(day) with { HasYear = true }
            : TimeCore.Undated(DeadlineKind.Exact, Grain.Day).Warn(DeadlineWarnings.NoDay(match.Reference.Month, match.Value(Slot.Day)));

    /// <summary>"den 1. førstkommende" is the next such day; "den 1. i næste måned" says the month.</summary>
    private static TimeCore? OfNextMonth(in TimeMatch match)
    {
        if (match.Text.Word(match.End - 1)?.Text is "førstkommende" or "næstkommende")
        {
            return CalendarDays.ComingDayOfMonth(CalendarDays.Add(match.Reference, 1), match.Value(Slot.Day)) is { } coming ? TimeCore.Day(coming) : null;
        }

        var next = CalendarDays.AddMonths(match.Reference, 1);
        return CalendarDays.Day(next.Year, next.Month, match.Value(Slot.Day)) is { } day ? TimeCore.Day(day) : null;
    }

    private static TimeCore? FirstOrLast(in TimeMatch match)
    {
        var isNext = match.Text.Word(match.End - 2)?.Text is "næste" or "kommende";
        var running = isNext ? CalendarDays.AddMonths(match.Reference, 1) : match.Reference;
        var isYear = match.Text.Word(match.End - 1)?.Text == "året";
        var year = match.Year() ?? (match.Has(Slot.Month) ? CalendarDays.YearOfComing(match.Reference, match.Month()) : running.Year);
        var month = match.Has(Slot.Month) ? match.Month() : running.Month;
        var isFirst = match.Has(Slot.Mark);
        var day = isFirst
            ? CalendarDays.FirstOfMonth(year, isYear ? 1 : month)
            : CalendarDays.LastOfMonth(year, isYear ? 12 : month);
        if (match.AnchorWord!.Text != "dag")
        {
            day = isFirst
                ? match.Seasons.Closed.AddWorkingDays(day, 0)
                : match.Seasons.Closed.AddWorkingDays(CalendarDays.Add(day, 1), -1);
        }

        return TimeCore.Day(day) with { HasYear = match.Year() is not null };
    }
}
