using System.Collections.Immutable;
using FollowUp.Mining.Dates.Forms;

namespace FollowUp.Mining.Dates;

/// <summary>Seasons of the year: "i efteråret", "til foråret", "inden sommer"; their months are the house's (<see cref="SeasonMonths"/>).</summary>
internal static class SeasonRules
{
    public static readonly ImmutableArray<TimeRule> All =
    [
        new("season", "[det|den|dette|denne] [(næste|kommende)=mark] ^{season} [[i] {year}]", Read),
    ];

    private static TimeCore? Read(in TimeMatch match)
    {
        var season = (SeasonOfYear)match.Word(Slot.Name)![WordRole.Season];
        var (first, last) = season.Months(match.Seasons.Seasons);
        var year = match.Year() ?? YearOf(match, first, last);
        var core = TimeCore.Stretch(Grain.Season, CalendarDays.FirstOfMonth(year, first), CalendarDays.LastOfMonth(last < first ? year + 1 : year, last)) with
        {
            HasYear = match.Year() is not null,
            Need = match.Year() is null ? LeadNeed.NotAt : LeadNeed.None,
        };
        return core with
        {
            IfBefore = season == SeasonOfYear.Summer
                ? Resolution.Day(DeadlineKind.Vague, Summer.LastDayBefore(match.Year(), match.Context))
                : Resolution.Day(DeadlineKind.Vague, CalendarDays.Add(core.First!.Value, -1)),
            IfAfter = season == SeasonOfYear.Summer ? Summer.After(match.Year(), match.Context) : null,
            IfJustAfter = season == SeasonOfYear.Summer ? Summer.JustAfter(match.Year(), match.Context) : null,
        };
    }

    /// <summary>"i foråret" is the one that runs or comes; "til foråret" and "inden foråret" the one that has not begun.</summary>
    private static int YearOf(in TimeMatch match, int first, int last)
    {
        var reference = match.Reference;
        var mustBegin = match.Has(Slot.Mark) || match.Text.Word(match.Start - 1)?.Text is "til" or "inden" or "før";
        if (mustBegin)
        {
            return reference.Month >= first ? reference.Year + 1 : reference.Year;
        }

        return last < first
            ? reference.Month <= last ? reference.Year - 1 : reference.Year
            : CalendarDays.YearOfComing(reference, last);
    }
}
