using System.Collections.Immutable;
using System.Globalization;

namespace FollowUp.Mining.Dates;

/// <summary>All doubts that a deadline can carry.</summary>
public static class DeadlineWarnings
{
    /// <summary>Code: the weekday that is written is not that of the date.</summary>
    public const string WeekdayDiffers = "weekday-differs";

    /// <summary>Code: a day without a year that has just passed was read as the one of next year.</summary>
    public const string JustPast = "just-past";

    /// <summary>Code: the day is written with its year and lies before the meeting.</summary>
    public const string BeforeMeeting = "before-meeting";

    /// <summary>Code: a day that is named falls on a weekend, a public holiday or a closing day.</summary>
    public const string NotAWorkingDay = "not-a-working-day";

    /// <summary>Code: "inden den 1. oktober" was read as the day before.</summary>
    public const string StrictlyBefore = "strictly-before";

    /// <summary>Code: "næste torsdag" was read as the coming one.</summary>
    public const string NextOrTheOneAfter = "next-or-the-one-after";

    /// <summary>Code: no year has the day ("den 31. juni"), so there is no date.</summary>
    public const string NoSuchDay = "no-such-day";

    /// <summary>Code: the year has not so many weeks, so there is no date.</summary>
    public const string NoSuchWeek = "no-such-week";

    /// <summary>Code: the words say from when something holds ("pr. 1. januar"), which need not be a deadline.</summary>
    public const string EffectiveDate = "effective-date";

    /// <summary>All codes.</summary>
    public static ImmutableArray<string> Codes { get; } =
    [
        WeekdayDiffers, JustPast, BeforeMeeting, NotAWorkingDay, StrictlyBefore, NextOrTheOneAfter, NoSuchDay, NoSuchWeek, EffectiveDate,
    ];

    internal static DeadlineWarning JustPastDay { get; } =
        new(JustPast, "The day without a year has just passed; it was read as the one of next year.", "Check whether it tells of the past, or is a slip.");

    internal static DeadlineWarning Effective { get; } =
        new(EffectiveDate, "The words say from when something holds.", "Check whether anything is to be done by then.");

    internal static DeadlineWarning ReadAsDayBefore { get; } =
        new(StrictlyBefore, "Read as strictly before; some mean the day itself.", "Check which of the two was agreed.");

    internal static DeadlineWarning Weekday(DateOnly day, string written) =>
        new(WeekdayDiffers, $"{Iso(day)} is no {written}, it is a {day.DayOfWeek}.", "Check whether the weekday or the date is right.");

    internal static DeadlineWarning Before(DateOnly day, DateOnly meeting) =>
        new(BeforeMeeting, $"{Iso(day)} lies before the meeting on {Iso(meeting)}.", "Check the year.");

    internal static DeadlineWarning Closed(DateOnly day, string reason, DateOnly workingDayBefore) =>
        new(NotAWorkingDay, $"{Iso(day)} is {reason}.", $"Check whether {Iso(workingDayBefore)}, the last working day before it, was meant.");

    internal static DeadlineWarning Next(DateOnly day) =>
        new(NextOrTheOneAfter, $"Read as the coming one, {Iso(day)}.", $"Check that {Iso(CalendarDays.Add(day, 7))} was not meant.");

    internal static DeadlineWarning NoDay(int month, int day) =>
        new(NoSuchDay, $"Month {month} has no day {day} in a year that could be meant.", "Check the day.");

    internal static DeadlineWarning NoWeek(int? year, int week) =>
        new(NoSuchWeek, year is { } named ? $"{named} has no week {week}." : $"No coming year has a week {week}.", "Check the week.");

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
