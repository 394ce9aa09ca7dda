namespace FollowUp.Mining.Dates;

/// <summary>The holidays of the municipal schools. Weeks are ISO weeks.</summary>
public sealed record SchoolHolidays
{
    /// <summary>
    /// First week of "sommerferien"; null means the schools' own, from the last Saturday of June (folkeskolelovens § 14 a).
    /// Some houses mean other weeks, for instance 27 or 28 on.
    /// </summary>
    public int? SummerFirstWeek { get; init; }

    /// <summary>Length of "sommerferien" in weeks. 6: from the last Saturday of June to the second Sunday of August.</summary>
    public int SummerWeeks { get; init; } = 6;

    /// <summary>The week of "efterårsferien". 42, the same in the whole country.</summary>
    public int AutumnWeek { get; init; } = 42;

    /// <summary>The week of "vinterferien". 7 in most municipalities, 8 in some.</summary>
    public int WinterWeek { get; init; } = 7;

    /// <summary>First day of "julen": "inden jul" ends on the last working day before it. 24 December.</summary>
    public MonthDay ChristmasFirstDay { get; init; } = new(12, 24);

    /// <summary>Last day of "julen". 26 December, the last of the public holidays.</summary>
    public MonthDay ChristmasLastDay { get; init; } = new(12, 26);

    /// <summary>Last day of "efter nytår" and "i det nye år", which begin on 1 January. 31 January, by the phrase inventory.</summary>
    public MonthDay AfterNewYearLastDay { get; init; } = new(1, 31);
}
