using System.Collections.Immutable;
using System.Globalization;

namespace FollowUp.Demo.Municipality;

/// <summary>Days as Danish minutes write them. The words stand here, so that they are the same where the machine has no Danish culture.</summary>
internal static class DanishDay
{
    private static readonly ImmutableArray<string> Months =
    [
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december",
    ];

    private static readonly ImmutableArray<string> Weekdays =
        ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"];

    // The usual first days; municipalities differ by a week.
    private static readonly ImmutableArray<(int Month, int Day, string Name)> SchoolHolidays =
    [
        (2, 10, "vinterferien"), (4, 1, "påskeferien"), (6, 26, "sommerferien"), (10, 12, "efterårsferien"), (12, 20, "juleferien"),
    ];

    internal static string WithoutYear(DateOnly day) => $"{day.Day}. {Month(day)}";

    internal static string WithYear(DateOnly day) => $"{WithoutYear(day)} {day.Year}";

    internal static string WithWeekday(DateOnly day) => $"{Weekdays[(int)day.DayOfWeek]} den {WithoutYear(day)}";

    internal static string WithWeekdayAndYear(DateOnly day)
    {
        var weekday = Weekdays[(int)day.DayOfWeek];

        return $"{char.ToUpperInvariant(weekday[0])}{weekday[1..]} d. {WithYear(day)}";
    }

    internal static string Month(DateOnly day) => Months[day.Month - 1];

    internal static string Quarter(DateOnly day) => $"{(day.Month + 2) / 3}. kvartal {day.Year}";

    /// <summary>ISO week.</summary>
    internal static string Week(DateOnly day) =>
        ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue)).ToString(CultureInfo.InvariantCulture);

    /// <summary>The first school holiday that begins four weeks after the day or later: a nearer one would leave no time to do anything before it.</summary>
    internal static string NextSchoolHoliday(DateOnly day)
    {
        var earliest = day.AddDays(28);

        return SchoolHolidays.FirstOrDefault(holiday => (holiday.Month, holiday.Day).CompareTo((earliest.Month, earliest.Day)) >= 0).Name
            ?? SchoolHolidays[0].Name;
    }
}
