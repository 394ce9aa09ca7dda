namespace FollowUp.Mining.Dates;

/// <summary>
/// Municipal elections: the third Tuesday of November every fourth year (kommunal- og regionalvalgloven); the council sits from the
/// 1st of January after, four years.
/// </summary>
internal static class LocalElections
{
    private const int AnyElectionYear = 2021;

    /// <summary>The election on or after the day.</summary>
    public static DateOnly Coming(DateOnly day)
    {
        var year = ElectionYear(day);
        var election = CalendarDays.WeekdayOfMonth(year, 11, DayOfWeek.Tuesday, 3);
        return election >= day ? election : CalendarDays.WeekdayOfMonth(year + 4, 11, DayOfWeek.Tuesday, 3);
    }

    /// <summary>The last day of the council's term that the day falls in.</summary>
    public static DateOnly LastOfTerm(DateOnly day) => CalendarDays.LastOfMonth(ElectionYear(day), 12);

    private static int ElectionYear(DateOnly day) => day.Year + ((AnyElectionYear - day.Year) % 4 + 4) % 4;
}
