namespace FollowUp.Mining.Dates;

/// <summary>The seasons by month, 1 to 12. Each lasts until the next begins.</summary>
public sealed record SeasonMonths
{
    /// <summary>First month of "foråret". March, as DMI counts the seasons and the annotation guidelines do.</summary>
    public int SpringFirstMonth { get; init; } = 3;

    /// <summary>First month of "sommeren". June, as DMI counts.</summary>
    public int SummerFirstMonth { get; init; } = 6;

    /// <summary>First month of "efteråret". September: the guidelines read "i efteråret" as 1 September to 30 November.</summary>
    public int AutumnFirstMonth { get; init; } = 9;

    /// <summary>First month of "vinteren". December, as DMI counts; the season runs into the next year.</summary>
    public int WinterFirstMonth { get; init; } = 12;

    /// <summary>
    /// Last day of "inden sommer": before people go on holiday, not before the season begins. 30 June, as the phrase inventory has it.
    /// </summary>
    public MonthDay BeforeSummerLastDay { get; init; } = new(6, 30);

    /// <summary>First month of "efter sommeren" and "efter sommerferien". August, by the annotation guidelines.</summary>
    public int AfterSummerFirstMonth { get; init; } = 8;

    /// <summary>Last month of "efter sommeren" and "efter sommerferien". September, by the annotation guidelines.</summary>
    public int AfterSummerLastMonth { get; init; } = 9;

    /// <summary>Last month of "lige efter sommerferien". August, by the phrase inventory.</summary>
    public int JustAfterSummerLastMonth { get; init; } = 8;
}
