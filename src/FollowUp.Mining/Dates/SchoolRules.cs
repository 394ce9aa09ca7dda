using System.Collections.Immutable;
using FollowUp.Mining.Dates.Forms;

namespace FollowUp.Mining.Dates;

/// <summary>The year of the schools: "ved skolestart", "i skoleåret 2021/22".</summary>
internal static class SchoolRules
{
    private const int FirstMonth = 8;
    private const int LastMonth = 7;

    public static readonly ImmutableArray<TimeRule> All =
    [
        new("school-start", ["^skolestart [{year}]", "^skoleårets (start|begyndelse)"], Start),
        new("school-year", ["^skoleåret {cluster}", "^skoleåret {year}", "[det] (næste|kommende|nye) ^skoleår", "(dette|indeværende) ^skoleår"], Year),
    ];

    /// <summary>The first day after the summer holiday.</summary>
    private static TimeCore? Start(in TimeMatch match)
    {
        var first = First(match.Year() ?? match.Reference.Year, match.Seasons);
        var day = match.Year() is null && first < match.Reference ? First(match.Reference.Year + 1, match.Seasons) : first;
        return TimeCore.Stretch(Grain.Feast, day, day, DeadlineKind.Vague) with { Need = LeadNeed.Any, HasYear = match.Year() is not null };
    }

    /// <summary>1 August to 31 July (folkeskolelovens § 14 a).</summary>
    private static TimeCore? Year(in TimeMatch match)
    {
        var isNext = match.Text.Word(match.End - 2)?.Text is "næste" or "kommende" or "nye";
        var running = match.Reference.Month >= FirstMonth ? match.Reference.Year : match.Reference.Year - 1;
        var year = match.Has(Slot.Cluster) ? OfCluster(match) : match.Year() ?? running + (isNext ? 1 : 0);
        return year is { } first
            ? TimeCore.Stretch(Grain.Season, CalendarDays.FirstOfMonth(first, FirstMonth), CalendarDays.LastOfMonth(first + 1, LastMonth)) with
            {
                HasYear = match.Has(Slot.Cluster) || match.Has(Slot.Year),
                IsRunning = match.Text.Word(match.End - 2)?.Text is "dette" or "indeværende",
                Need = LeadNeed.NotAt,
            }
            : null;
    }

    /// <summary>"2021/22", "2021-2022", "21/22".</summary>
    private static int? OfCluster(in TimeMatch match)
    {
        var parts = match.Cluster();
        if (parts.Count != 2 || parts.Joint(0) is not ('/' or '-') || NumericDay.YearOf(parts[0], parts.Digits(0), match.Reference) is not { } first)
        {
            return null;
        }

        return parts[1] == (parts.Digits(1) == 4 ? first + 1 : (first + 1) % 100) ? first : null;
    }

    private static DateOnly First(int year, SeasonPolicy seasons) => CalendarDays.Add(Summer.Holiday(year, seasons).Last, 1);
}
