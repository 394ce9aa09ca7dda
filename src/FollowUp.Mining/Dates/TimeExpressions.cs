using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace FollowUp.Mining.Dates;

/// <summary>A time found in a text, at its place in that text.</summary>
internal sealed record TimeExpression(int Start, int Length, MinedDeadline Deadline)
{
    public int End => Start + Length;

    public bool IsDated => Deadline.Date is not null || Deadline.Earliest is not null || Deadline.Latest is not null;
}

/// <summary>Finds all words of time in a stretch of text. Where two overlap the longer stays, at the same length the earlier rule.</summary>
internal static class TimeExpressions
{
    /// <summary>No clause is longer; what lies behind is another matter, and the bound keeps the whole linear.</summary>
    private const int LongestText = 1500;

    private static readonly ImmutableArray<TimeRule> Rules =
    [
        .. DayRules.All, .. WeekRules.All, .. MonthRules.All, .. YearRules.All, .. SeasonRules.All, .. HolidayRules.All,
        .. MeetingRules.All, .. RelativeRules.All, .. RecurringRules.All,
    ];

    /// <summary>Names of all rules, in their order.</summary>
    public static IEnumerable<string> RuleNames => Rules.Select(r => r.Name);

    public static ImmutableArray<TimeExpression> Find(string text, TimeContext context)
    {
        var searched = text.Length > LongestText ? text[..LongestText] : text;
        var found = new List<(TimeExpression Expression, int Order)>();
        for (var order = 0; order < Rules.Length; order++)
        {
            var rule = Rules[order];
            foreach (Match match in rule.Pattern.Matches(searched))
            {
                if (match.Length > 0 && rule.Resolve(match, context) is { } resolution)
                {
                    found.Add((new TimeExpression(match.Index, match.Length, Mined(match.Value, resolution, rule.Name)), order));
                }
            }
        }

        var kept = new List<TimeExpression>();
        foreach (var (expression, _) in found.OrderByDescending(f => f.Expression.Length).ThenBy(f => f.Order))
        {
            if (kept.All(k => k.End <= expression.Start || k.Start >= expression.End))
            {
                kept.Add(expression);
            }
        }

        return [.. kept.OrderBy(k => k.Start).Select(k => MeetingVenue.Widen(searched, k))];
    }

    private static MinedDeadline Mined(string words, Resolution resolution, string rule) => new(
        words.Trim(), resolution.Kind, resolution.Date, resolution.Earliest, resolution.Latest, rule, resolution.Warnings);
}
