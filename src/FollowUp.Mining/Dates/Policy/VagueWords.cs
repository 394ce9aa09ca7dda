namespace FollowUp.Mining.Dates;

/// <summary>How long words without a number last. Without another source said, the defaults are those of the phrase inventory.</summary>
public sealed record VagueWords
{
    /// <summary>How long "efter mødet" and "i forlængelse af mødet" last, in calendar days. 7, by the annotation guidelines.</summary>
    public int DaysAfterMeeting { get; init; } = 7;

    /// <summary>How long "hurtigst muligt", "snarest" and "umiddelbart efter den 20. maj" last, in calendar days. 14.</summary>
    public int DaysOfSoon { get; init; } = 14;

    /// <summary>How long "inden længe" and "i nærmeste fremtid" last, in months. 1.</summary>
    public int MonthsOfBeforeLong { get; init; } = 1;

    /// <summary>"i den kommende tid" lasts to the end of the month that many months ahead. 2.</summary>
    public int MonthsOfComingTime { get; init; } = 2;

    /// <summary>The fewest that "et par", "nogle få" and "de kommende" (uger, dage) mean. 2.</summary>
    public int FewLeast { get; init; } = 2;

    /// <summary>The most that "et par", "nogle få" and "de kommende" (uger, dage) mean. 3.</summary>
    public int FewMost { get; init; } = 3;

    /// <summary>How long before an event "i god tid inden" is, in calendar days. 14.</summary>
    public int DaysInGoodTime { get; init; } = 14;

    /// <summary>
    /// A day without a year that lies this many days behind the meeting or fewer is said to have just passed: it is more likely a past
    /// fact or a slip than a day in eleven months. 92, a quarter of a year; our own measure.
    /// </summary>
    public int DaysOfJustPast { get; init; } = 92;
}
