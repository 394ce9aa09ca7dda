namespace FollowUp.Domain.Series;

/// <summary>From one occurrence to the next.</summary>
public static class RhythmDays
{
    private const int Longest = 60;

    /// <summary>False for what no calendar can follow: every zeroth week, the ninth day of a week.</summary>
    public static bool IsPossible(this Rhythm rhythm) => rhythm.Every is > 0 and <= Longest && rhythm.Unit switch
    {
        RhythmUnit.Day => rhythm.Day is null,
        RhythmUnit.Week => rhythm.Day is null or (>= 1 and <= 7),
        _ => rhythm.Day is null or (>= 1 and <= 31),
    };

    /// <summary>
    /// The day on which the occurrence after the one of <paramref name="due"/> is due, whenever that one was closed; always later. The
    /// 31st is the last day of a month that has none.
    /// </summary>
    public static DateOnly DayAfter(this Rhythm rhythm, DateOnly due) => rhythm.Unit switch
    {
        RhythmUnit.Day => due.AddDays(rhythm.Every),
        RhythmUnit.Week when rhythm.Day is { } weekday => MondayOf(due).AddDays((7 * rhythm.Every) + weekday - 1),
        RhythmUnit.Week => due.AddDays(7 * rhythm.Every),
        RhythmUnit.Month => InMonth(due, rhythm.Every, rhythm.Day ?? due.Day),
        _ => InMonth(due, 12 * rhythm.Every, rhythm.Day ?? due.Day),
    };

    private static DateOnly InMonth(DateOnly from, int months, int day)
    {
        var month = new DateOnly(from.Year, from.Month, 1).AddMonths(months);
        return month.AddDays(Math.Min(day, DateTime.DaysInMonth(month.Year, month.Month)) - 1);
    }

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
