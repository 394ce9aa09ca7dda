using FollowUp.Mining.Dates.Forms;

namespace FollowUp.Mining.Dates;

/// <summary>Day, month and, where it is written, year of a number cluster.</summary>
internal readonly record struct NumericDay(int Day, int Month, int? Year)
{
    /// <summary>Two digits of a year further from the meeting than this make a number of an outline ("1.2.10"), not a date.</summary>
    private const int ShortYearReach = 15;

    /// <summary>The parts from one on, day first; null where they cannot be a day.</summary>
    public static NumericDay? Of(in NumberCluster parts, int from, bool hasYear, DateOnly reference)
    {
        if (parts.Digits(from) > 2 || parts.Digits(from + 1) > 2 || parts[from] is < 1 or > 31 || parts[from + 1] is < 1 or > 12)
        {
            return null;
        }

        return !hasYear ? new NumericDay(parts[from], parts[from + 1], null)
            : YearOf(parts[from + 2], parts.Digits(from + 2), reference) is { } year ? new NumericDay(parts[from], parts[from + 1], year)
            : null;
    }

    public static int? YearOf(int number, int digits, DateOnly reference) => digits switch
    {
        4 when number is >= 1900 and <= 2199 => number,
        2 when Math.Abs(2000 + number - reference.Year) <= ShortYearReach => 2000 + number,
        _ => null,
    };

    public DateOnly? In(TimeContext context) =>
        Year is { } year ? CalendarDays.Day(year, Month, Day) : CalendarDays.Coming(context.Reference, Month, Day);

    public TimeCore? Core(TimeContext context) =>
        Year is null ? DayRules.Coming(Month, Day, context)
        : In(context) is { } day ? TimeCore.Day(day) with { HasYear = true }
        : TimeCore.Undated(DeadlineKind.Exact, Grain.Day).Warn(DeadlineWarnings.NoDay(Month, Day));
}
