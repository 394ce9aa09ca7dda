using System.Collections.Immutable;
using FollowUp.Mining.Dates.Forms;

namespace FollowUp.Mining.Dates;

/// <summary>Quarters and half-years: "i 3. kvartal", "Q3", "1. kvt. 2022", "i næste kvartal", "H1", "i andet halvår".</summary>
internal static class QuarterRules
{
    private const int MonthsOfQuarter = 3;
    private const int MonthsOfHalf = 6;

    public static readonly ImmutableArray<TimeRule> All =
    [
        new("quarter-range", ["{ordinal} (-|/|og|eller|til [og med]) {ordinal2} ^kvartal [[,|i] {year}]", "{ordinal} (-|/|og|eller|til [og med]) {ordinal2} ^kvt [.] [[,|i] {year}]"], QuarterRange),
        new("quarter", ["{ordinal} ^kvartal [[,|i] {year}]", "{ordinal} ^(kvt|kv) [.] [[,|i] {year}]", "^kvartal {d} [[,|i|/|-] {year}]"], Quarter),
        new("quarter-in-short", "^{quarter} [[,|i|/|-] ({year}|{yy})]", Short),
        new("running-quarter", ["(denne|dette|indeværende|nuværende) ^kvartal", "^kvartalet !(efter|før|inden|der)"], Running),
        new("end-of-running-quarter", "^kvartalets (udgang|afslutning|udløb)", c => Of(c.Reference, MonthsOfQuarter) with { IsLimit = true, Kind = DeadlineKind.Exact }),
        new("next-quarter", "[det] (næste|kommende|førstkommende) ^kvartal", c => Of(CalendarDays.AddMonths(c.Reference, MonthsOfQuarter), MonthsOfQuarter)),
        new("half-year", "{ordinal} ^(halvår|halvåret) [[,|i|af] {year}]", HalfYear),
        new("half-year-in-short", "^{half} [[,|i|/|-] ({year}|{yy})]", Short),
        new("running-half-year", ["(dette|indeværende|nuværende) ^halvår", "^halvåret !(efter|før|inden|der)"], RunningHalf),
        new("end-of-running-half-year", ["^halvårets (udgang|afslutning|udløb)", "^halvårsskiftet"], c => Of(c.Reference, MonthsOfHalf) with { IsLimit = true, Kind = DeadlineKind.Exact }),
        new("next-half-year", "[det] (næste|kommende|førstkommende) ^halvår", c => Of(CalendarDays.AddMonths(c.Reference, MonthsOfHalf), MonthsOfHalf)),
    ];

    private static TimeCore? Quarter(in TimeMatch match) =>
        Numbered(match.Has(Slot.Ordinal) ? match.Ordinal() : match.Value(Slot.Day), MonthsOfQuarter, match.Year(), match.Reference);

    private static TimeCore? HalfYear(in TimeMatch match) => Numbered(match.Ordinal(), MonthsOfHalf, match.Year(), match.Reference);

    /// <summary>"K1" and "H1" can be a house or a heading, so without a year they need a word before them.</summary>
    private static TimeCore? Short(in TimeMatch match)
    {
        var isHalf = match.AnchorWord![WordRole.Half] > 0;
        var isQuarterForSure = match.AnchorLetters[0] is 'q' or 'Q';
        return DayRules.IsYearLikely(match) && Numbered(match.Ordinal(), isHalf ? MonthsOfHalf : MonthsOfQuarter, match.Year(), match.Reference) is { } core
            ? core with { Need = match.Has(Slot.Year) || isQuarterForSure ? LeadNeed.None : LeadNeed.NotAt }
            : null;
    }

    private static TimeCore? QuarterRange(in TimeMatch match)
    {
        var (first, last) = (Numbered(match.Ordinal(), MonthsOfQuarter, match.Year(), match.Reference), Numbered(match.Ordinal(Slot.Ordinal2), MonthsOfQuarter, match.Year(), match.Reference));
        return first is { First: { } start } && last is { Last: { } end } && start <= end
            ? TimeCore.Stretch(Grain.Quarter, start, end) with { HasYear = first.HasYear }
            : null;
    }

    private static TimeCore? Running(in TimeMatch match) => Of(match.Reference, MonthsOfQuarter) with
    {
        IsRunning = true,
        Need = match.AnchorWord!.Text == "kvartalet" ? LeadNeed.NotAt : LeadNeed.None,
    };

    private static TimeCore? RunningHalf(in TimeMatch match) => Of(match.Reference, MonthsOfHalf) with
    {
        IsRunning = true,
        Need = match.AnchorWord!.Text == "halvåret" ? LeadNeed.NotAt : LeadNeed.None,
    };

    /// <summary>The stretch of so many months that the day stands in.</summary>
    private static TimeCore Of(DateOnly day, int months)
    {
        var number = (day.Month - 1) / months + 1;
        return TimeCore.Stretch(
            months == MonthsOfHalf ? Grain.HalfYear : Grain.Quarter,
            CalendarDays.FirstOfMonth(day.Year, (number - 1) * months + 1),
            CalendarDays.LastOfMonth(day.Year, number * months));
    }

    /// <summary>Without a year, the one that is running or comes next.</summary>
    private static TimeCore? Numbered(int number, int months, int? year, DateOnly reference)
    {
        if (number < 1 || number > 12 / months)
        {
            return null;
        }

        var named = year ?? (CalendarDays.LastOfMonth(reference.Year, number * months) < reference ? reference.Year + 1 : reference.Year);
        return Of(CalendarDays.FirstOfMonth(named, number * months), months) with { HasYear = year is not null };
    }
}
