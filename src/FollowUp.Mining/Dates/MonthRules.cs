using System.Collections.Immutable;
using FollowUp.Mining.Dates.Forms;

namespace FollowUp.Mining.Dates;

/// <summary>Months: "i juni", "okt. 2021", "i august/september", "i næste måned", "ved månedens udgang".</summary>
internal static class MonthRules
{
    public static readonly ImmutableArray<TimeRule> All =
    [
        new("month-range",
        [
            "[fra|mellem] {month} {year} (/|-|og|eller|samt|til [og med]) ^{month2} [{year2}]",
            "[fra|mellem] {month} (/|-|og|eller|samt|til [og med]) ^{month2} [[,] {year2}]",
            "[fra|mellem] {month} , {month2} (og|eller|samt) ^{month2} [[,] {year2}]",
        ], Range),
        new("month", ["^{month} [måned] [[,] [i] {year}]", "^{month} (' {yy}|{yy})"], Month),
        new("running-month", ["(denne|indeværende|nuværende) ^måned", "^måneden !(efter|før|inden|op|der)"], Running),
        new("end-of-running-month", ["^månedens (udgang|afslutning|udløb)", "^månedsskiftet", "^{fullmonth} måneds udgang"], EndOfRunning),
        new("next-month", "[den=mark] (næste|kommende|førstkommende) ^måned", (in TimeMatch m) => m.IsRolling ? null : Of(CalendarDays.AddMonths(m.Reference, 1))),
    ];

    /// <summary>The month that the day stands in.</summary>
    public static TimeCore Of(DateOnly day) => TimeCore.Stretch(Grain.Month, CalendarDays.FirstOfMonth(day.Year, day.Month), CalendarDays.LastOfMonth(day));

    private static TimeCore? Month(in TimeMatch match)
    {
        if (!DayRules.IsYearLikely(match) || IsName(match) || IsChristmas(match) || IsOfDay(match))
        {
            return null;
        }

        var year = match.Year() ?? CalendarDays.YearOfComing(match.Reference, match.Month());
        return Of(CalendarDays.FirstOfMonth(year, match.Month())) with
        {
            HasYear = match.Year() is not null,
            Need = match.Year() is null || match.Text.Tokens[match.Place(Slot.Year)].Length == 2 ? LeadNeed.NotAt : LeadNeed.None,
        };
    }

    /// <summary>"til Maj Holm" and "Maj-Britt" are people; "i Maj" is a slip of the pen.</summary>
    private static bool IsName(in TimeMatch match)
    {
        var place = match.Place(Slot.Month);
        return match.Year() is null && match.Text.IsCapitalised(place) && match.Text.Is(place, WordRole.PersonName)
            && (match.Text.IsCapitalised(place + 1) || match.Text.IsCapitalised(place - 1) || match.Text.Word(place - 1)?.Text is not ("i" or "af" or "primo" or "medio" or "ultimo" or null));
    }

    /// <summary>"inden jul" is before Christmas; "jul. 2022" is July.</summary>
    private static bool IsChristmas(in TimeMatch match) => match.Year() is null && match.Word(Slot.Month)!.Text == "jul";

    /// <summary>What another rule would not have as a day is no month either: "lov nr. 214 af 6. marts 2023".</summary>
    private static bool IsOfDay(in TimeMatch match)
    {
        var before = match.Text.IsSign(match.Start - 1, '.') ? match.Start - 2 : match.Start - 1;
        return match.Text.IsKind(before, TokenKind.Number) && match.Text.Tokens[before].Length <= 2;
    }

    private static TimeCore? Range(in TimeMatch match)
    {
        var (month, month2) = (match.Month(), match.Month(Slot.Month2));
        var lastYear = match.Year(Slot.Year2) ?? match.Year() + (month2 < month ? 1 : 0);
        var year = match.Year() ?? (lastYear is { } last ? last - (month2 < month ? 1 : 0) : CalendarDays.YearOfComing(match.Reference, month));
        var end = CalendarDays.LastOfMonth(lastYear ?? year + (month2 < month ? 1 : 0), month2);
        var start = CalendarDays.FirstOfMonth(year, month);

        // In November "oktober-december" is running, not eleven months away.
        if (lastYear is null && start > match.Reference && CalendarDays.AddMonths(end, -12) >= match.Reference)
        {
            (start, end) = (CalendarDays.AddMonths(start, -12), CalendarDays.LastOfMonth(end.Year - 1, month2));
        }

        return start <= end
            ? TimeCore.Stretch(Grain.Month, start, end) with
            {
                HasYear = lastYear is not null,

                // "Maj og August" are people, unless a word of time leads in.
                Need = match.Text.IsCapitalised(match.Place(Slot.Month)) && match.Start > 0 ? LeadNeed.NotAt : LeadNeed.None,
            }
            : null;
    }

    private static TimeCore? Running(in TimeMatch match) => Of(match.Reference) with
    {
        IsRunning = true,
        Need = match.AnchorWord!.Text == "måneden" ? LeadNeed.NotAt : LeadNeed.None,
    };

    private static TimeCore? EndOfRunning(in TimeMatch match) => match.Has(Slot.Month)
        ? Of(CalendarDays.FirstOfMonth(CalendarDays.YearOfComing(match.Reference, match.Month()), match.Month())) with { Kind = DeadlineKind.Exact, IsLimit = true }
        : Of(match.Reference) with { IsLimit = true };
}
