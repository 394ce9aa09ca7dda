namespace FollowUp.Mining.Dates;

/// <summary>What "primo", "medio" and "ultimo" cut out, and how far "omkring" reaches. The defaults are those of the phrase inventory.</summary>
public sealed record PartsOfTime
{
    /// <summary>Day of the month on which "primo" and "i starten af" end. The 10th.</summary>
    public int StartOfMonthLastDay { get; init; } = 10;

    /// <summary>Day of the month on which "medio" and "midt i" end; what follows is "ultimo". The 20th.</summary>
    public int MiddleOfMonthLastDay { get; init; } = 20;

    /// <summary>Day of the month on which its first half ends. The 15th.</summary>
    public int FirstHalfOfMonthLastDay { get; init; } = 15;

    /// <summary>Month in which "primo 2022" and "i starten af året" end. February.</summary>
    public int StartOfYearLastMonth { get; init; } = 2;

    /// <summary>Month in which "medio 2022" begins. June.</summary>
    public int MiddleOfYearFirstMonth { get; init; } = 6;

    /// <summary>Month in which "medio 2022" ends. July.</summary>
    public int MiddleOfYearLastMonth { get; init; } = 7;

    /// <summary>Month in which "ultimo 2022" and "sidst på året" begin. November.</summary>
    public int EndOfYearFirstMonth { get; init; } = 11;

    /// <summary>How far "omkring" and "ca." reach to both sides, in calendar days. 7.</summary>
    public int DaysAround { get; init; } = 7;
}
