using System.Collections.Immutable;

namespace FollowUp.Calendar;

/// <summary>
/// The days on which a house is closed although they are no public holidays: by local agreement or by its own decision. Public holidays
/// and weekends need not be named.
/// </summary>
/// <param name="EachYear">Days that come back every year.</param>
/// <param name="DayAfterAscension">The Friday after Kristi himmelfartsdag.</param>
/// <param name="BetweenChristmasAndNewYear">27 to 30 December.</param>
public sealed record ClosingDays(
    ImmutableArray<MonthDay> EachYear, bool DayAfterAscension = false, bool BetweenChristmasAndNewYear = false)
{
    private const int DayAfterAscensionFromEaster = 40;

    /// <summary>No day but the public holidays.</summary>
    public static ClosingDays None { get; } = new([]);

    /// <summary>
    /// 24 and 31 December: days off by the agreements of the municipal field, and kept by nearly all. Other days differ from house to
    /// house (1 May, Grundlovsdag, the Friday after Kristi himmelfartsdag) and must be named by it.
    /// </summary>
    public static ClosingDays Usual { get; } = new([new MonthDay(12, 24), new MonthDay(12, 31)]);

    /// <summary>True where the house is closed on that day for one of these reasons.</summary>
    public bool Contains(DateOnly date) =>
        EachYear.Any(day => day.Exists && day.In(date.Year) == date)
        || BetweenChristmasAndNewYear && date is { Month: 12, Day: >= 27 and <= 30 }
        || DayAfterAscension && date.DayNumber - DanishHolidays.EasterSunday(date.Year).DayNumber == DayAfterAscensionFromEaster;

    /// <summary>All of them in the year, in order; for callers that take a list of days.</summary>
    public ImmutableArray<DateOnly> In(int year) =>
        [.. Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(n => new DateOnly(year, 1, 1).AddDays(n)).Where(Contains)];

    /// <summary>Monday to Friday, no public holiday and no closing day.</summary>
    public bool IsWorkingDay(DateOnly date) => DanishHolidays.IsWorkingDay(date) && !Contains(date);

    /// <summary>As <see cref="DanishHolidays.AddWorkingDays"/>, with these days kept.</summary>
    public DateOnly AddWorkingDays(DateOnly date, int workingDays) => WorkingDayCount.Add(date, workingDays, IsWorkingDay);
}
