using System.Collections.Immutable;
using FollowUp.Mining.Dates.Leads;

namespace FollowUp.Mining.Dates;

/// <summary>Resolves Danish words of time ("senest den 1. oktober", "efter sommerferien").</summary>
public static class DeadlineReader
{
    /// <summary>Names of the rules that a deadline may carry, among <see cref="MinedDeadline.Steps"/> too.</summary>
    public static ImmutableArray<string> RuleNames { get; } =
    [
        .. TimeGrammar.Rules.Select(r => r.Name),
        LeadWalk.PartOf, LeadWalk.EndOf, LeadWalk.RestOf, CountedFrom.Name, CountedFrom.Beside, LeadWalk.AtMeeting,
        .. Enum.GetValues<Lead>().Where(l => l > Lead.During).Select(LeadWalk.NameOf),
    ];

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
        return Best(words, FindAll(words, reference, seasons, meetings))?.Deadline;
    }

    /// <summary>All times in the text, in its order, none overlapping another. Costs next to nothing where there is none.</summary>
    /// <param name="text">Any text, of any length; normally a sentence or a field.</param>
    /// <param name="reference">The day that relative time counts from, normally the day of the meeting.</param>
    /// <param name="seasons">What the vague seasons mean; the usual meaning when null.</param>
    /// <param name="meetings">Known coming meetings of the forum, for "næste møde"; may be empty.</param>
    public static ImmutableArray<TimeExpression> FindAll(
        ReadOnlySpan<char> text, DateOnly reference, SeasonPolicy? seasons = null, ImmutableArray<DateOnly> meetings = default) =>
        TimeExpressions.Find(text, new TimeContext(reference, seasons ?? SeasonPolicy.Default, meetings.IsDefault ? [] : meetings));

    /// <summary>A moved deadline counts by its new date; else a time with a day goes before one without, and the earlier words win.</summary>
    internal static TimeExpression? Best(string words, ImmutableArray<TimeExpression> found)
    {
        var moved = words.IndexOf("ny frist", StringComparison.OrdinalIgnoreCase);
        return (moved < 0 ? null : found.FirstOrDefault(f => f.IsDated && f.End > moved + 3))
            ?? found.FirstOrDefault(f => f.IsDated && !f.Deadline.Has(DeadlineWarnings.JustPast))
            ?? found.FirstOrDefault(f => f.IsDated)
            ?? found.FirstOrDefault(f => !RecurringRules.Weak.Contains(f.Deadline.Rule))
            ?? found.FirstOrDefault();
    }
}
