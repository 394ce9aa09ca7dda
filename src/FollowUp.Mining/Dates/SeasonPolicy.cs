namespace FollowUp.Mining.Dates;

/// <summary>
/// What the vague seasons mean to the house. The defaults follow the annotation guidelines of the corpus: "efter sommerferien" is
/// August and September, "efter mødet" a week, "hurtigst muligt" two weeks.
/// </summary>
/// <param name="AfterSummerFirstMonth">First month of "efter sommerferien", 1 to 12.</param>
/// <param name="AfterSummerLastMonth">Last month of "efter sommerferien", 1 to 12.</param>
/// <param name="SchoolSummerHolidayWeeks">Length of the school summer holiday, from the last Saturday of June, in weeks.</param>
/// <param name="AutumnHolidayWeek">ISO week of the autumn holiday.</param>
/// <param name="WinterHolidayWeek">ISO week of the winter holiday; 7 in most municipalities, 8 in some.</param>
/// <param name="DaysAfterMeeting">How long "efter mødet" lasts, in calendar days.</param>
/// <param name="DaysOfSoon">How long "hurtigst muligt" and "snarest" last, in calendar days.</param>
public sealed record SeasonPolicy(
    int AfterSummerFirstMonth = 8,
    int AfterSummerLastMonth = 9,
    int SchoolSummerHolidayWeeks = 6,
    int AutumnHolidayWeek = 42,
    int WinterHolidayWeek = 7,
    int DaysAfterMeeting = 7,
    int DaysOfSoon = 14)
{
    /// <summary>The usual meaning.</summary>
    public static SeasonPolicy Default { get; } = new();
}
