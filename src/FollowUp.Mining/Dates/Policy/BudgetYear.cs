namespace FollowUp.Mining.Dates;

/// <summary>
/// The municipal budget and accounts. The council adopts the budget by 15 October, after a first reading in September 
/// (kommunestyrelseslovens §§ 37 and 38); the accounts of a year are treated in the spring after it.
/// </summary>
public sealed record BudgetYear
{
    /// <summary>First day of "budgetforhandlingerne" and "budgetprocessen". 15 August, by the phrase inventory.</summary>
    public MonthDay ProcessFirstDay { get; init; } = new(8, 15);

    /// <summary>First day of "til sidst i budgetprocessen". 1 August, by the annotation guidelines.</summary>
    public MonthDay EndOfProcessFirstDay { get; init; } = new(8, 1);

    /// <summary>The day by which the first reading is done. 30 September, by the phrase inventory.</summary>
    public MonthDay FirstReadingLastDay { get; init; } = new(9, 30);

    /// <summary>The day by which the budget is adopted, and the process ends. 15 October, by law.</summary>
    public MonthDay AdoptionLastDay { get; init; } = new(10, 15);

    /// <summary>First month of "ved regnskabsafslutningen". March: spring, by the phrase inventory.</summary>
    public int AccountsFirstMonth { get; init; } = 3;

    /// <summary>Last month of "ved regnskabsafslutningen". May: spring, by the phrase inventory.</summary>
    public int AccountsLastMonth { get; init; } = 5;
}
