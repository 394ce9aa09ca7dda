using System.Collections.Immutable;

namespace FollowUp.Mining.Dates;

/// <summary>The year of budget and accounts: "til sidst i budgetprocessen", "senest ved budgetvedtagelsen" (<see cref="BudgetYear"/>).</summary>
internal static class BudgetRules
{
    private const string OfBudget = "(af|på|for) (budget|budgettet)";

    public static readonly ImmutableArray<TimeRule> All =
    [
        new("budget-process", "[(de|den) [kommende|næste]] ^@BudgetProcess [[om|for|i] [budget] {year}]", Process),
        new("budget-first-reading", [$"(1 .|første) ^@FirstReading {OfBudget}", "budgettets (1 .|første) ^@FirstReading", "^førstebehandlingen [" + OfBudget + "]"], c => Until(c, c.Seasons.Budget.FirstReadingLastDay)),
        new("budget-adoption", ["^@BudgetAdoption", $"(2 .|anden) ^@FirstReading [{OfBudget}]", "budgettets (2 .|anden) ^@FirstReading"], Adoption),
        new("accounts", "^@Accounts [for {year}]", Accounts),
        new("budget-report", "[den|det] (næste|kommende|førstkommende) ^@BudgetReport", _ => TimeCore.Undated(DeadlineKind.Vague, Grain.Event)),
    ];

    private static TimeCore? Process(in TimeMatch match) => Until(match.Context, match.Seasons.Budget.AdoptionLastDay);

    private static TimeCore Until(TimeContext context, MonthDay lastDay)
    {
        var last = CalendarDays.Coming(context.Reference, lastDay);
        return TimeCore.Stretch(Grain.Budget, CalendarDays.In(context.Seasons.Budget.ProcessFirstDay, last.Year), last, DeadlineKind.Vague) with { Need = LeadNeed.Any };
    }

    private static TimeCore? Adoption(in TimeMatch match)
    {
        var last = CalendarDays.Coming(match.Reference, match.Seasons.Budget.AdoptionLastDay);
        return TimeCore.Stretch(Grain.Budget, last, last, DeadlineKind.Vague) with { Need = LeadNeed.Any };
    }

    /// <summary>The accounts of a year are treated in the spring after it.</summary>
    private static TimeCore? Accounts(in TimeMatch match)
    {
        var year = (match.Year() ?? match.Reference.Year) + 1;
        return TimeCore.Stretch(
            Grain.Budget,
            CalendarDays.FirstOfMonth(year, match.Seasons.Budget.AccountsFirstMonth),
            CalendarDays.LastOfMonth(year, match.Seasons.Budget.AccountsLastMonth),
            DeadlineKind.Vague) with { Need = LeadNeed.Any };
    }
}
