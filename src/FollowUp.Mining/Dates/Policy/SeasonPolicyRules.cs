using System.Collections.Immutable;

namespace FollowUp.Mining.Dates;

/// <summary>What a policy must hold so that every window it gives has its first day before its last.</summary>
public static class SeasonPolicyRules
{
    private const int MostDays = 366;
    private const int MostMonths = 24;
    private const int LastWeek = 53;

    /// <summary>One sentence for each thing that is wrong, with the name of the field as the JSON has it; empty where all is well.</summary>
    public static ImmutableArray<string> Problems(SeasonPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return [.. Seasons(policy.Seasons), .. Holidays(policy.Holidays), .. Parts(policy.Parts), .. Vague(policy.Vague), .. Budget(policy.Budget), .. Closed(policy.Closed)];
    }

    private static IEnumerable<string> Seasons(SeasonMonths seasons) =>
    [
        .. Within("seasons.springFirstMonth", seasons.SpringFirstMonth, 1, 12),
        .. Within("seasons.summerFirstMonth", seasons.SummerFirstMonth, seasons.SpringFirstMonth + 1, 12),
        .. Within("seasons.autumnFirstMonth", seasons.AutumnFirstMonth, seasons.SummerFirstMonth + 1, 12),
        .. Within("seasons.winterFirstMonth", seasons.WinterFirstMonth, seasons.AutumnFirstMonth + 1, 12),
        .. Day("seasons.beforeSummerLastDay", seasons.BeforeSummerLastDay),
        .. Within("seasons.afterSummerFirstMonth", seasons.AfterSummerFirstMonth, 1, 12),
        .. Within("seasons.afterSummerLastMonth", seasons.AfterSummerLastMonth, seasons.AfterSummerFirstMonth, 12),
        .. Within("seasons.justAfterSummerLastMonth", seasons.JustAfterSummerLastMonth, seasons.AfterSummerFirstMonth, 12),
    ];

    private static IEnumerable<string> Holidays(SchoolHolidays holidays) =>
    [
        .. Within("holidays.summerFirstWeek", holidays.SummerFirstWeek ?? 1, 1, LastWeek),
        .. Within("holidays.summerWeeks", holidays.SummerWeeks, 1, 12),
        .. Within("holidays.autumnWeek", holidays.AutumnWeek, 1, LastWeek),
        .. Within("holidays.winterWeek", holidays.WinterWeek, 1, LastWeek),
        .. Day("holidays.christmasFirstDay", holidays.ChristmasFirstDay),
        .. Day("holidays.christmasLastDay", holidays.ChristmasLastDay),
        .. Ordered("holidays.christmasLastDay", holidays.ChristmasFirstDay, holidays.ChristmasLastDay),
        .. Day("holidays.afterNewYearLastDay", holidays.AfterNewYearLastDay),
    ];

    private static IEnumerable<string> Parts(PartsOfTime parts) =>
    [
        .. Within("parts.startOfMonthLastDay", parts.StartOfMonthLastDay, 1, 26),
        .. Within("parts.middleOfMonthLastDay", parts.MiddleOfMonthLastDay, parts.StartOfMonthLastDay + 1, 27),
        .. Within("parts.firstHalfOfMonthLastDay", parts.FirstHalfOfMonthLastDay, 1, 27),
        .. Within("parts.startOfYearLastMonth", parts.StartOfYearLastMonth, 1, 12),
        .. Within("parts.middleOfYearFirstMonth", parts.MiddleOfYearFirstMonth, 1, 12),
        .. Within("parts.middleOfYearLastMonth", parts.MiddleOfYearLastMonth, parts.MiddleOfYearFirstMonth, 12),
        .. Within("parts.endOfYearFirstMonth", parts.EndOfYearFirstMonth, 1, 12),
        .. Within("parts.daysAround", parts.DaysAround, 0, MostDays),
    ];

    private static IEnumerable<string> Vague(VagueWords vague) =>
    [
        .. Within("vague.daysAfterMeeting", vague.DaysAfterMeeting, 0, MostDays),
        .. Within("vague.daysOfSoon", vague.DaysOfSoon, 0, MostDays),
        .. Within("vague.monthsOfBeforeLong", vague.MonthsOfBeforeLong, 0, MostMonths),
        .. Within("vague.monthsOfComingTime", vague.MonthsOfComingTime, 0, MostMonths),
        .. Within("vague.fewLeast", vague.FewLeast, 1, MostMonths),
        .. Within("vague.fewMost", vague.FewMost, vague.FewLeast, MostMonths),
        .. Within("vague.daysInGoodTime", vague.DaysInGoodTime, 0, MostDays),
        .. Within("vague.daysOfJustPast", vague.DaysOfJustPast, 0, MostDays),
    ];

    private static IEnumerable<string> Budget(BudgetYear budget) =>
    [
        .. Day("budget.processFirstDay", budget.ProcessFirstDay),
        .. Day("budget.endOfProcessFirstDay", budget.EndOfProcessFirstDay),
        .. Day("budget.firstReadingLastDay", budget.FirstReadingLastDay),
        .. Day("budget.adoptionLastDay", budget.AdoptionLastDay),
        .. Ordered("budget.firstReadingLastDay", budget.ProcessFirstDay, budget.FirstReadingLastDay),
        .. Ordered("budget.adoptionLastDay", budget.FirstReadingLastDay, budget.AdoptionLastDay),
        .. Ordered("budget.adoptionLastDay", budget.EndOfProcessFirstDay, budget.AdoptionLastDay),
        .. Within("budget.accountsFirstMonth", budget.AccountsFirstMonth, 1, 12),
        .. Within("budget.accountsLastMonth", budget.AccountsLastMonth, budget.AccountsFirstMonth, 12),
    ];

    private static IEnumerable<string> Closed(ClosingDays closed) => closed.EachYear.SelectMany(day => Day("closed.eachYear", day));

    private static IEnumerable<string> Within(string field, int value, int least, int most) =>
        value >= least && value <= most ? [] : [least <= most ? $"{field} is {value}; it must be {least} to {most}." : $"{field} is {value}; what comes before it leaves it no room."];

    private static IEnumerable<string> Day(string field, MonthDay day) => day.Exists ? [] : [$"{field} is {day}, which no year has."];

    private static IEnumerable<string> Ordered(string field, MonthDay first, MonthDay last) =>
        (first.Month, first.Day).CompareTo((last.Month, last.Day)) <= 0 ? [] : [$"{field} is {last}, before {first}."];
}
