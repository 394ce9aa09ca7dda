using FollowUp.Calendar;

namespace FollowUp.Demo.Municipality;

/// <summary>The days that Birkelund's town hall is open.</summary>
internal static class WorkingDays
{
    // No public holidays, but closed by local agreement as in most municipalities.
    internal static bool IsOpen(DateOnly day) =>
        DanishHolidays.IsWorkingDay(day) && (day.Month, day.Day) is not ((12, 24) or (12, 31));

    /// <summary>The day itself where it is open, else the first open day after it.</summary>
    internal static DateOnly OnOrAfter(DateOnly day) => IsOpen(day) ? day : OnOrAfter(day.AddDays(1));

    /// <summary>The day itself where it is open, else the last open day before it.</summary>
    internal static DateOnly OnOrBefore(DateOnly day) => IsOpen(day) ? day : OnOrBefore(day.AddDays(-1));
}
