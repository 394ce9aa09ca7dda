using System.Globalization;

namespace FollowUp.Mining.Dates;

/// <summary>Arithmetic on days that never leaves the calendar: minutes are foreign text, and any year may stand in them.</summary>
internal static class CalendarDays
{
    public static DateOnly Add(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    public static DateOnly AddMonths(DateOnly day, int months)
    {
        var index = Math.Clamp(day.Year * 12 + day.Month - 1 + months, 12, 9999 * 12 + 11);
        var (year, month) = Math.DivRem(index, 12);
        return new DateOnly(year, month + 1, Math.Min(day.Day, DateTime.DaysInMonth(year, month + 1)));
    }

    /// <summary>Null where the calendar has no such day.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>The first such day on or after the reference.</summary>
    public static DateOnly? Coming(DateOnly reference, int month, int day)
    {
        for (var year = reference.Year; year <= reference.Year + 8; year++)
        {
            if (Day(year, month, day) is { } found && found >= reference)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The day of the year that is reached next; today counts.</summary>
    public static DateOnly Coming(DateOnly reference, MonthDay day) =>
        In(day, reference.Year) is var found && found >= reference ? found : In(day, reference.Year + 1);

    public static DateOnly In(MonthDay day, int year) => day.In(Year(year));

    public static DateOnly FirstOfMonth(int year, int month) => new(Year(year), month, 1);

    public static DateOnly LastOfMonth(int year, int month) => new(Year(year), month, DateTime.DaysInMonth(Year(year), month));

    public static DateOnly LastOfMonth(DateOnly day) => LastOfMonth(day.Year, day.Month);

    public static DateOnly LastOfQuarter(DateOnly day) => LastOfMonth(day.Year, (day.Month + 2) / 3 * 3);

    /// <summary>The first day of such a number in this month or a following one.</summary>
    public static DateOnly? ComingDayOfMonth(DateOnly reference, int number)
    {
        var first = new DateOnly(reference.Year, reference.Month, 1);
        for (var months = 0; months < 3; months++)
        {
            var month = AddMonths(first, months);
            if (Day(month.Year, month.Month, number) is { } day && day >= reference)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The year in which the month is running or comes next.</summary>
    public static int YearOfComing(DateOnly reference, int month) => month >= reference.Month ? reference.Year : reference.Year + 1;

    /// <summary>Monday of the ISO week; null where the year has no such week.</summary>
    public static DateOnly? Week(int year, int week) =>
        year is >= 1 and <= 9998 && week >= 1 && week <= ISOWeek.GetWeeksInYear(year)
            ? DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday))
            : null;

    /// <summary>Monday of the coming ISO week of that number; the running week counts.</summary>
    public static DateOnly? ComingWeek(DateOnly reference, int week)
    {
        for (var year = reference.Year - 1; year <= reference.Year + 7; year++)
        {
            if (Week(year, week) is { } monday && Add(monday, 6) >= reference)
            {
                return monday;
            }
        }

        return null;
    }

    public static DateOnly MondayOf(DateOnly day) => Add(day, -(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The first such weekday after the day.</summary>
    public static DateOnly NextWeekday(DateOnly day, DayOfWeek weekday) => Add(day, ((int)weekday - (int)day.DayOfWeek + 6) % 7 + 1);

    /// <summary>Days from Monday: 0 to 6.</summary>
    public static int FromMonday(DayOfWeek weekday) => ((int)weekday + 6) % 7;

    /// <summary>The weekday of that number (1 to 4, 5 the last) in the month.</summary>
    public static DateOnly WeekdayOfMonth(int year, int month, DayOfWeek weekday, int number)
    {
        var first = FirstOfMonth(year, month);
        var found = Add(first, ((int)weekday - (int)first.DayOfWeek + 7) % 7 + 7 * (number - 1));
        return found.Month == month ? found : Add(found, -7);
    }

    private static int Year(int year) => Math.Clamp(year, 1, 9999);
}
