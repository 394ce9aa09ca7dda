namespace FollowUp.Calendar;

/// <summary>Counts along the days that somebody works on.</summary>
internal static class WorkingDayCount
{
    /// <summary>
    /// The working day that lies that many working days after (with a negative number, before) the date, which itself is not counted;
    /// with 0, the date itself or the next working day. Where the calendar ends, its last day.
    /// </summary>
    public static DateOnly Add(DateOnly date, int workingDays, Func<DateOnly, bool> isWorkingDay)
    {
        if (workingDays == 0)
        {
            while (!isWorkingDay(date) && date < DateOnly.MaxValue)
            {
                date = date.AddDays(1);
            }

            return date;
        }

        var step = Math.Sign(workingDays);
        var end = step > 0 ? DateOnly.MaxValue : DateOnly.MinValue;
        for (var left = Math.Abs(workingDays); left > 0 && date != end;)
        {
            date = date.AddDays(step);
            if (isWorkingDay(date))
            {
                left--;
            }
        }

        return date;
    }
}
