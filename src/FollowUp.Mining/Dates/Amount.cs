using FollowUp.Mining.Dates.Forms;

namespace FollowUp.Mining.Dates;

/// <summary>Units that time is counted in; the lexicon has their words.</summary>
internal enum TimeUnit
{
    Day = 1,
    WorkingDay,
    Week,
    Month,
    Quarter,
    Year,
    Hour,
}

/// <summary>A counted time: "14 dage", "tre arbejdsdage", "halvanden måned".</summary>
/// <param name="Halves">In half units, so that "halvanden" is three.</param>
internal readonly record struct Amount(int Halves, TimeUnit Unit)
{
    private const int DaysOfHalfWeek = 3;
    private const int DaysOfHalfMonth = 15;
    private const int HoursOfDay = 24;

    public static Amount Of(int number, TimeUnit unit) => new(2 * number, unit);

    public static TimeUnit UnitOf(KnownWord word) => (TimeUnit)Math.Max(word[WordRole.Unit], word[WordRole.UnitOfTime]);

    /// <summary>The day that lies so far from another; back in time with a sign of -1.</summary>
    public DateOnly From(DateOnly day, int sign, ClosingDays closed)
    {
        var whole = sign * (Halves / 2);
        var isHalf = Halves % 2 != 0;
        return Unit switch
        {
            TimeUnit.Week => CalendarDays.Add(day, 7 * whole + (isHalf ? sign * DaysOfHalfWeek : 0)),
            TimeUnit.Month => CalendarDays.Add(CalendarDays.AddMonths(day, whole), isHalf ? sign * DaysOfHalfMonth : 0),
            TimeUnit.Quarter => CalendarDays.AddMonths(day, 3 * whole),
            TimeUnit.Year => CalendarDays.AddMonths(day, sign * 6 * Halves),
            TimeUnit.WorkingDay => closed.AddWorkingDays(day, whole == 0 ? sign : whole),
            TimeUnit.Hour => CalendarDays.Add(day, sign * ((Halves / 2 + HoursOfDay / 2) / HoursOfDay)),
            _ => CalendarDays.Add(day, whole),
        };
    }
}
