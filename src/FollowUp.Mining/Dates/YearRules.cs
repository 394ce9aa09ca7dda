using System.Collections.Immutable;
using FollowUp.Mining.Dates.Forms;
using FollowUp.Mining.Dates.Leads;

namespace FollowUp.Mining.Dates;

/// <summary>Years and their turn: "i 2022", "ved årets udgang", "i det nye år", "næste år", "ultimo 2021 - primo 2022".</summary>
internal static class YearRules
{
    public static readonly ImmutableArray<TimeRule> All =
    [
        new("year-part-range", "(primo|medio|ultimo) {year} (-|til|og|/) (primo=mark|medio=mark|ultimo=mark) ^{year2}", PartRange),
        new("year-range", ["[perioden|fra] {year} (-|til [og med]|og) ^{year2}", "^{cluster}"], Range),
        new("year", "[år] ^{year}", Year),
        new("running-year", ["(dette|indeværende|nuværende) ^år", "i ^år !({number})", "^året !(efter|før|inden|der)"], Running),
        new("year-end", "^årets (udgang|afslutning|udløb)", c => Whole(c.Reference.Year) with { Kind = DeadlineKind.Exact, IsLimit = true }),
        new("turn-of-year", "^(årsskiftet|nytår)", TurnOfYear),
        new("new-year", "[starten af|begyndelsen af|først i|tidligt i|ind i] det nye ^år", NewYear),
        new("next-year", "[det=mark] (næste|kommende) ^år", (in TimeMatch m) => m.IsRolling ? null : Whole(m.Reference.Year + 1)),
    ];

    private static TimeCore Whole(int year) => TimeCore.Stretch(Grain.Year, CalendarDays.FirstOfMonth(year, 1), CalendarDays.LastOfMonth(year, 12));

    private static TimeCore? Year(in TimeMatch match) =>
        NumberGuards.IsFree(match.Text, match.Start, match.End)
            ? Whole(match.Year()!.Value) with { HasYear = true, Need = LeadNeed.NotAt }
            : null;

    private static TimeCore? Range(in TimeMatch match)
    {
        var (first, last) = (match.Year() ?? 0, match.Year(Slot.Year2) ?? 0);
        if (match.Has(Slot.Cluster))
        {
            var parts = match.Cluster();
            if (parts.Count != 2 || parts.Joint(0) is not ('-' or '/') || parts.Digits(0) != 4 || parts.Digits(1) != 4)
            {
                return null;
            }

            (first, last) = (parts[0], parts[1]);
        }

        return first is >= 1900 and <= 2199 && last > first && last <= 2199 && NumberGuards.IsFree(match.Text, match.Start, match.End)
            ? TimeCore.Stretch(Grain.Year, CalendarDays.FirstOfMonth(first, 1), CalendarDays.LastOfMonth(last, 12)) with { HasYear = true, Need = LeadNeed.NotAt }
            : null;
    }

    private static TimeCore? PartRange(in TimeMatch match)
    {
        var first = PartsOf.Of(Whole(match.Year()!.Value), PartNamed(match.Text.Word(match.Start)), match.Context);
        var last = PartsOf.Of(Whole(match.Year(Slot.Year2)!.Value), PartNamed(match.Word(Slot.Mark)), match.Context);
        return first is { First: { } start } && last is { Last: { } end } && start <= end
            ? TimeCore.Stretch(Grain.Whole, start, end, DeadlineKind.Vague) with { HasYear = true }
            : null;
    }

    private static Part PartNamed(KnownWord? word) => word?.Text switch
    {
        "primo" => Part.Start,
        "medio" => Part.Middle,
        _ => Part.End,
    };

    private static TimeCore? Running(in TimeMatch match)
    {
        var year = Whole(match.Reference.Year);
        return year with { IsRunning = true, Need = match.AnchorWord!.Text == "året" ? LeadNeed.Any : LeadNeed.None };
    }

    /// <summary>"inden nytår" is the last day of the year; "efter nytår" the first month of the next, or of this where it has just begun.</summary>
    private static TimeCore? TurnOfYear(in TimeMatch match)
    {
        var last = CalendarDays.LastOfMonth(match.Reference.Year, 12);
        var january = January(match.Reference.Month == 1 ? match.Reference.Year : match.Reference.Year + 1, match.Seasons);
        return new TimeCore(DeadlineKind.Exact, Grain.Day, last, last)
        {
            IsLimit = true,
            Need = LeadNeed.Any,
            IfAfter = january,
            IfJustAfter = january,
        };
    }

    private static TimeCore? NewYear(in TimeMatch match)
    {
        var january = January(match.Reference.Year + 1, match.Seasons);
        return TimeCore.Stretch(Grain.Feast, january.Earliest!.Value, january.Latest!.Value, DeadlineKind.Vague) with
        {
            IfBefore = Resolution.Day(DeadlineKind.Exact, CalendarDays.LastOfMonth(match.Reference.Year, 12)),
        };
    }

    private static Resolution January(int year, SeasonPolicy seasons) =>
        Resolution.Window(DeadlineKind.Vague, CalendarDays.FirstOfMonth(year, 1), CalendarDays.In(seasons.Holidays.AfterNewYearLastDay, year));
}
