using System.Collections.Immutable;
using FollowUp.Mining.Dates.Forms;

namespace FollowUp.Mining.Dates;

/// <summary>Days in figures: "1/10-21", "01.10.2021", "2021-10-01", "d. 12/4". The day stands first, but for the ISO form.</summary>
internal static class NumericDayRules
{
    /// <summary>"1.2.10" that far from 2010 is a number of an outline.</summary>
    private const int OutlineReach = 5;

    public static readonly ImmutableArray<TimeRule> All =
    [
        new("numeric-range", "[fra|mellem|i perioden] [{den}] ^{cluster} (til [og med]|og|-) [{den}] {cluster2} [{year2}]", Range),
        new("numeric-range-in-one", "[{den}] ^{cluster} [{year2}]", RangeInOne),
        new("iso-date", "[{weekday,}] [{den}] ^{cluster}", Iso),
        new("numeric-day", ["[{weekday,}] [{den}] ^{cluster} [[-] {year}]", "[{weekday,}] {den} {d} . {d2} . ^{year}"], Whole),
        new("numeric-day-month", ["[{weekday,}] [{den}] ^{cluster}", "[{weekday,}] {den} ^{d} . {d2} ."], DayMonth),
    ];

    private static TimeCore? Iso(in TimeMatch match)
    {
        var parts = match.Cluster();
        return parts.Count == 3 && parts.Digits(0) == 4 && parts.Digits(1) == 2 && parts.Digits(2) == 2 && parts.Joint(0) == parts.Joint(1)
            && NumericDay.YearOf(parts[0], 4, match.Reference) is { } year && CalendarDays.Day(year, parts[1], parts[2]) is { } day && IsFree(match)
            ? DayRules.Checked(match, TimeCore.Day(day) with { HasYear = true })
            : null;
    }

    private static TimeCore? Whole(in TimeMatch match)
    {
        if (!IsFree(match))
        {
            return null;
        }

        if (!match.Has(Slot.Cluster))
        {
            return new NumericDay(match.Value(Slot.Day), match.Value(Slot.Day2), match.Year()).Core(match.Context) is { } core
                && match.Value(Slot.Day2) <= 12 ? DayRules.Checked(match, core) : null;
        }

        var parts = match.Cluster();
        if (parts.Count == 3 && parts.Joint(0) == '.' && parts.Digits(2) == 2 && !IsNamed(match) && Math.Abs(2000 + parts[2] - match.Reference.Year) > OutlineReach)
        {
            return null;
        }

        var day = match.Year() is { } year && parts.Count == 2 && parts.Joint(0) is '/' or '.' ? NumericDay.Of(parts, 0, false, match.Reference) is { } two ? two with { Year = year } : null
            : parts.Count == 3 && IsOneSort(parts) ? NumericDay.Of(parts, 0, true, match.Reference)
            : (NumericDay?)null;
        return day?.Core(match.Context) is { } found ? DayRules.Checked(match, found) : null;
    }

    /// <summary>"12.04.2021", "12/4-21" and "12.4-2021" are dates, "9.10-10" is a time slot.</summary>
    private static bool IsOneSort(in NumberCluster parts) =>
        parts.Joint(0) is '.' or '/' or '-' && parts.Joint(1) is '.' or '/' or '-'
        && (parts.Joint(0) == parts.Joint(1) || parts.Joint(0) == '/' || parts.Digits(2) == 4);

    private static TimeCore? DayMonth(in TimeMatch match)
    {
        if (!IsFree(match))
        {
            return null;
        }

        var isNamed = IsNamed(match);
        if (!match.Has(Slot.Cluster))
        {
            return match.Value(Slot.Day2) <= 12 && DayRules.Coming(match.Value(Slot.Day2), match.Value(Slot.Day), match.Context) is { } spaced
                ? DayRules.Checked(match, spaced)
                : null;
        }

        var parts = match.Cluster();
        if (parts.Count != 2 || NumericDay.Of(parts, 0, false, match.Reference) is not { } day || !isNamed && day is { Day: 24, Month: 7 })
        {
            return null;
        }

        // "3.2" by itself is a number of an outline, "1/5 af alle ledere" a share.
        var isOther = !isNamed && (parts.Joint(0) == '.' ? match.Start == 0 && match.End == match.Text.Count : match.Text.Word(match.End)?.Text == "af");
        return isOther || parts.Joint(0) is not ('/' or '.') && !isNamed || parts.Joint(0) is ':' or ',' || day.Core(match.Context) is not { } core
            ? null
            : DayRules.Checked(match, core with { Need = isNamed || IsForSure(match, parts) ? LeadNeed.None : parts.Joint(0) == '/' ? LeadNeed.Limit : LeadNeed.Latest });
    }

    /// <summary>"skal ligge hos Tine 30/9.": no month has that number, and nothing is counted behind it.</summary>
    private static bool IsForSure(in TimeMatch match, in NumberCluster parts) =>
        parts.Joint(0) == '/' && parts[0] > 12 && match.Start > 0 && (match.Text.Word(match.End) is null ? match.End == match.Text.Count || !match.Text.IsSign(match.End, '%') : match.Text.Word(match.End)!.Text is "kl");

    private static TimeCore? Range(in TimeMatch match)
    {
        var first = match.Cluster();
        var second = match.Cluster(Slot.Cluster2);
        return IsFree(match) && match.Text.Word(match.End)?.Text != "af" && IsDay(first) && IsDay(second)
            && NumericDay.Of(first, 0, first.Count == 3, match.Reference) is { } from && NumericDay.Of(second, 0, second.Count == 3, match.Reference) is { } to
            ? Between(from, to with { Year = to.Year ?? match.Year(Slot.Year2) }, match)
            : null;
    }

    /// <summary>"30/11-2/12", "01.05.2021-15.06.2021"; "9.00-9.30" is a time slot.</summary>
    private static TimeCore? RangeInOne(in TimeMatch match)
    {
        var parts = match.Cluster();
        if (!IsFree(match) || parts.Count is not (4 or 6) || parts.Joint(parts.Count / 2 - 1) != '-' || parts.Joint(0) is not ('/' or '.'))
        {
            return null;
        }

        var isWhole = parts.Count == 6;
        return (isWhole || parts.Joint(0) == '/' || match.Has(Slot.Mark))
            && NumericDay.Of(parts, 0, isWhole, match.Reference) is { } from && NumericDay.Of(parts, parts.Count / 2, isWhole, match.Reference) is { } to
            ? Between(from, to with { Year = to.Year ?? match.Year(Slot.Year2) }, match)
            : null;
    }

    private static TimeCore? Between(NumericDay from, NumericDay to, in TimeMatch match)
    {
        if (to.In(match.Context) is not { } last)
        {
            return null;
        }

        var year = from.Year ?? (from.Month > to.Month ? last.Year - 1 : last.Year);
        return CalendarDays.Day(year, from.Month, from.Day) is { } first && first <= last
            ? TimeCore.Stretch(Grain.Week, first, last) with { HasYear = to.Year is not null }
            : null;
    }

    private static bool IsDay(in NumberCluster parts) =>
        parts.Count is 2 or 3 && parts.Joint(0) is '/' or '.' || parts.Count == 3 && parts.Joint(0) == '-';

    private static bool IsNamed(in TimeMatch match) => match.Has(Slot.Mark) || match.Has(Slot.Weekday);

    private static bool IsFree(in TimeMatch match) => NumberGuards.IsFree(match.Text, match.Start, match.End);
}
