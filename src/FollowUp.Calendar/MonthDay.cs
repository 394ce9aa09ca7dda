using System.Globalization;

namespace FollowUp.Calendar;

/// <summary>A day that comes back every year, written "MM-dd": "12-24" is the 24th of December.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
public readonly record struct MonthDay(int Month, int Day)
{
    /// <summary>Any year with a 29th of February.</summary>
    private const int LeapYear = 2024;

    /// <summary>True where some year has such a day; "02-29" is one.</summary>
    public bool Exists => Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(LeapYear, Month);

    /// <summary>The day in that year; the 29th of February is the 28th in a year that has none.</summary>
    /// <param name="year">1 to 9999.</param>
    public DateOnly In(int year) => new(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));

    /// <summary>Reads "MM-dd"; false where the text is something else or no year has such a day.</summary>
    public static bool TryParse(string? text, out MonthDay day)
    {
        day = text is { Length: 5 } && text[2] == '-'
            && int.TryParse(text.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && int.TryParse(text.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new MonthDay(month, number)
            : default;
        return day.Exists;
    }

    /// <summary>"MM-dd".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Month:00}-{Day:00}");
}
