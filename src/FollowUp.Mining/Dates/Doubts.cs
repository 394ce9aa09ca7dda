namespace FollowUp.Mining.Dates;

/// <summary>Adds what a person should look at before a day binds anybody.</summary>
internal static class Doubts
{
    private const int LastWorkingDay = -1;

    public static Resolution About(TimeCore core, Resolution resolution, TimeContext context)
    {
        resolution = resolution.Warn(core.Warnings.AsSpan());
        if (core.HasYear && (resolution.Latest ?? resolution.Date) is { } end && end < context.Reference)
        {
            return resolution.Warn(DeadlineWarnings.Before(end, context.Reference));
        }

        return core is { Grain: Grain.Day, IsLimit: false } && resolution.Date is { } day && Closed(day, context.Seasons.Closed) is { } reason
            ? resolution.Warn(DeadlineWarnings.Closed(day, reason, context.Seasons.Closed.AddWorkingDays(day, LastWorkingDay)))
            : resolution;
    }

    private static string? Closed(DateOnly day, ClosingDays closed) =>
        DanishHolidays.NameOf(day) is { } holiday ? $"a public holiday ({holiday})"
        : day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? $"a {day.DayOfWeek}"
        : closed.Contains(day) ? "a closing day of the house"
        : null;
}
