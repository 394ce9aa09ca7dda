namespace FollowUp.Mining.Dates;

/// <summary>
/// What words of time mean to the house where the language leaves it open. Nothing here changes a day that is named; it gives a window
/// to "efter sommerferien" and "hurtigst muligt". A municipality sets it by a file (<see cref="SeasonPolicyJson"/>).
/// </summary>
public sealed record SeasonPolicy
{
    /// <summary>The usual meaning; each value tells where it comes from.</summary>
    public static SeasonPolicy Default { get; } = new();

    /// <summary>The four seasons, and what comes before and after the summer.</summary>
    public SeasonMonths Seasons { get; init; } = new();

    /// <summary>The holidays of the schools, which the whole house keeps its calendar by.</summary>
    public SchoolHolidays Holidays { get; init; } = new();

    /// <summary>Start, middle and end of months and years; "omkring".</summary>
    public PartsOfTime Parts { get; init; } = new();

    /// <summary>"hurtigst muligt", "efter mødet", "om et par uger".</summary>
    public VagueWords Vague { get; init; } = new();

    /// <summary>The year of the budget and the accounts.</summary>
    public BudgetYear Budget { get; init; } = new();

    /// <summary>Days on which the house is closed; "hverdage" and "arbejdsdage" are counted past them.</summary>
    public ClosingDays Closed { get; init; } = ClosingDays.Usual;
}
