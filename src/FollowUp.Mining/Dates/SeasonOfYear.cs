namespace FollowUp.Mining.Dates;

/// <summary>The four seasons; the lexicon has their words.</summary>
internal enum SeasonOfYear
{
    Spring = 1,
    Summer,
    Autumn,
    Winter,
}

internal static class SeasonOfYearMonths
{
    /// <summary>First and last month; the winter ends in the next year.</summary>
    public static (int First, int Last) Months(this SeasonOfYear season, SeasonMonths seasons) => season switch
    {
        SeasonOfYear.Spring => (seasons.SpringFirstMonth, Before(seasons.SummerFirstMonth)),
        SeasonOfYear.Summer => (seasons.SummerFirstMonth, Before(seasons.AutumnFirstMonth)),
        SeasonOfYear.Autumn => (seasons.AutumnFirstMonth, Before(seasons.WinterFirstMonth)),
        _ => (seasons.WinterFirstMonth, Before(seasons.SpringFirstMonth)),
    };

    private static int Before(int month) => month == 1 ? 12 : month - 1;
}
