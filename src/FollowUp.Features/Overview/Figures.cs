using FollowUp.Calendar;
using FollowUp.Domain.ActionItems;

namespace FollowUp.Features.Overview;

/// <param name="MedianWorkingDaysLate">Of the late ones; null when none is late.</param>
/// <param name="MovedTwice">Outstanding items whose deadline was moved twice or more.</param>
public sealed record Figures(int Open, int Late, int? MedianWorkingDaysLate, int AwaitForum, int Closed, int MovedTwice)
{
    internal static Figures Of(IReadOnlyCollection<RowGroup> groups, DateOnly today)
    {
        int Sum(Func<RowGroup, bool> counts) => groups.Where(counts).Sum(group => group.Count);
        return new Figures(
            Sum(group => group.Status == ActionItemStatus.Open),
            Sum(group => group.LateSince is not null),
            MedianOfLate(groups, today),
            Sum(group => group.Status == ActionItemStatus.ReportedDone),
            Sum(group => group.Status == ActionItemStatus.Closed),
            Sum(group => group.IsMovedTwice));
    }

    private static int? MedianOfLate(IEnumerable<RowGroup> groups, DateOnly today)
    {
        var late = groups.Where(group => group.LateSince is not null)
            .GroupBy(group => group.LateSince!.Value)
            .Select(day => (Days: Math.Max(1, DanishHolidays.WorkingDaysBetween(day.Key, today)), Count: day.Sum(group => group.Count)))
            .OrderBy(day => day.Days)
            .ToList();
        var before = late.Sum(day => day.Count) / 2;
        foreach (var (days, count) in late)
        {
            if (before < count)
            {
                return days;
            }

            before -= count;
        }

        return null;
    }
}
