namespace FollowUp.Calendar;

/// <summary>
/// The Danish public holidays (helligdage) and what follows from them: working days. Closing days by local agreement
/// (1 May, Grundlovsdag, 24 and 31 December) are no public holidays; callers that keep them pass them as
/// <c>closingDays</c>.
/// </summary>
public static class DanishHolidays
{
    /// <summary>Store bededag was abolished by law no. 214 of 6 March 2023, with effect from 2024.</summary>
    private const int LastYearOfStoreBededag = 2023;

    /// <summary>Easter Sunday of the year in the Gregorian calendar (Meeus, Jones and Butcher).</summary>
    /// <param name="year">1583 to 9999; earlier years give the day that the rule would have given.</param>
    public static DateOnly EasterSunday(int year)
    {
        var golden = year % 19;
        var (century, yearOfCentury) = Math.DivRem(year, 100);
        var (leapCenturies, centuryRest) = Math.DivRem(century, 4);
        var moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        var moon = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
        var (leapYears, yearRest) = Math.DivRem(yearOfCentury, 4);
        var weekday = (32 + 2 * centuryRest + 2 * leapYears - moon - yearRest) % 7;
        var late = (golden + 11 * moon + 22 * weekday) / 451;
        var (month, day) = Math.DivRem(moon + weekday - 7 * late + 114, 31);
        return new DateOnly(year, month, day + 1);
    }

    /// <summary>The Danish name of the holiday, null on an ordinary day; a Sunday alone is not a holiday.</summary>
    public static string? NameOf(DateOnly date)
    {
        switch (date.Month, date.Day)
        {
            case (1, 1): return "nytårsdag";
            case (12, 25): return "juledag";
            case (12, 26): return "2. juledag";
        }

        if (date.Month is < 3 or > 6 || date.Year < 1583)
        {
            return null;
        }

        return (date.DayNumber - EasterSunday(date.Year).DayNumber) switch
        {
            -3 => "skærtorsdag",
            -2 => "langfredag",
            0 => "påskedag",
            1 => "2. påskedag",
            26 when date.Year <= LastYearOfStoreBededag => "store bededag",
            39 => "Kristi himmelfartsdag",
            49 => "pinsedag",
            50 => "2. pinsedag",
            _ => null,
        };
    }

    /// <summary>True for a public holiday, whatever weekday it falls on.</summary>
    public static bool IsHoliday(DateOnly date) => NameOf(date) is not null;

    /// <summary>Monday to Friday, neither a public holiday nor one of the closing days.</summary>
    public static bool IsWorkingDay(DateOnly date, IReadOnlyCollection<DateOnly>? closingDays = null) =>
        date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && !IsHoliday(date)
        && closingDays?.Contains(date) != true;

    /// <summary>
    /// The working day that lies that many working days after (or, with a negative number, before) the date; the date itself is
    /// not counted. With 0, the date itself if it is a working day, else the next one. Where the calendar ends, its last day.
    /// </summary>
    public static DateOnly AddWorkingDays(DateOnly date, int workingDays, IReadOnlyCollection<DateOnly>? closingDays = null) =>
        WorkingDayCount.Add(date, workingDays, day => IsWorkingDay(day, closingDays));

    /// <summary>
    /// Working days after <paramref name="from"/> up to and including <paramref name="to"/>; negative when <paramref name="to"/>
    /// is the earlier. The inverse of <see cref="AddWorkingDays"/>: from Friday to Monday is 1.
    /// </summary>
    public static int WorkingDaysBetween(DateOnly from, DateOnly to, IReadOnlyCollection<DateOnly>? closingDays = null)
    {
        if (to < from)
        {
            var before = 0;
            for (var day = from.AddDays(-1); day >= to; day = day.AddDays(-1))
            {
                before += IsWorkingDay(day, closingDays) ? 1 : 0;
            }

            return -before;
        }

        var count = 0;
        for (var day = from; day < to;)
        {
            day = day.AddDays(1);
            count += IsWorkingDay(day, closingDays) ? 1 : 0;
        }

        return count;
    }
}
