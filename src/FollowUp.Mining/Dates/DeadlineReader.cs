using System.Collections.Immutable;

namespace FollowUp.Mining.Dates;

/// <summary>Resolves Danish words of time ("senest den 1. oktober", "efter sommerferien").</summary>
public static class DeadlineReader
{
    /// <summary>Names of the rules that a deadline may carry.</summary>
    public static ImmutableArray<string> RuleNames { get; } = [.. TimeExpressions.RuleNames];

    /// <summary>The deadline that the words name, null where they name none.</summary>
    /// <param name="words">Danish words; other words around the time are allowed.</param>
    /// <param name="reference">The day that relative time counts from, normally the day of the meeting.</param>
    /// <param name="seasons">What the vague seasons mean; the usual meaning when null.</param>
    /// <param name="meetings">Known coming meetings of the forum, for "næste møde"; may be empty.</param>
    /// <remarks>
    /// A day or month without a year is the first one on or after the reference. A limit ("senest i juni", "inden påske") resolves to
    /// its last day; a stretch ("i juni") to its first and last day.
    /// </remarks>
    public static MinedDeadline? Read(
        string words, DateOnly reference, SeasonPolicy? seasons = null, ImmutableArray<DateOnly> meetings = default)
    {
        ArgumentNullException.ThrowIfNull(words);
        var context = new TimeContext(reference, seasons ?? SeasonPolicy.Default, meetings.IsDefault ? [] : meetings);
        return Best(words, TimeExpressions.Find(words, context))?.Deadline;
    }

    /// <summary>A moved deadline counts by its new date; else a time with a day goes before one without, and the earlier words win.</summary>
    internal static TimeExpression? Best(string words, ImmutableArray<TimeExpression> found)
    {
        var moved = words.IndexOf("ny frist", StringComparison.OrdinalIgnoreCase);
        return (moved < 0 ? null : found.FirstOrDefault(f => f.IsDated && f.End > moved + 3))
            ?? found.FirstOrDefault(f => f.IsDated && !f.Deadline.Warnings.Contains(DayRules.JustPast))
            ?? found.FirstOrDefault(f => f.IsDated)
            ?? found.FirstOrDefault(f => !RecurringRules.Weak.Contains(f.Deadline.Rule))
            ?? found.FirstOrDefault();
    }
}
