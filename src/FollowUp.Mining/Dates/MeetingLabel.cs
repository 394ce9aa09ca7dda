using System.Collections.Immutable;

namespace FollowUp.Mining.Dates;

/// <summary>"Næste møde" or a heading like it on a line, and the days that stand behind it.</summary>
/// <param name="OpensList">No day stands on the line: the days are below.</param>
internal sealed record MeetingLabel(ImmutableArray<TimeExpression> Days, bool OpensList)
{
    /// <summary>"Næste møde i efteråret, mødelokale Bøgen: ..."; what is longer is a sentence.</summary>
    private const int LongestLabel = 60;

    private static readonly ImmutableArray<string> Headings = TimeLexicon.Words["MeetingDates"];
    /// <summary>"inden næste møde" says when something else is to be done.</summary>
    private static readonly ImmutableArray<string> Sides = ["before", "well-before", "after", "just-after", "until"];

    private static readonly ImmutableArray<string> Quiet = TimeLexicon.Words["BeforeMeetingDay"];

    /// <summary>Null where the line has no such label, or its meeting is another body's.</summary>
    public static MeetingLabel? In(string text, TextLineAt line, TimeContext context)
    {
        var times = TimeExpressions.Find(text.AsSpan(line.Start, line.End - line.Start), context)
            .Select(t => t with { Start = t.Start + line.Start }).ToImmutableArray();

        // "tages op på næste møde den 4. marts" is one time.
        ImmutableArray<TimeExpression> joined = [.. times.Where(t => t.Deadline.Steps.Contains(Leads.LeadWalk.AtMeeting) && IsNext(t.Deadline.Text) && IsOwn(text, t.Start, t.End, context))];
        if (!joined.IsEmpty)
        {
            return new MeetingLabel(joined, false);
        }

        if (LabelEnd(text, line, times, context) is not { } end)
        {
            return null;
        }

        var behind = text.AsSpan(end, line.End - end).Trim(" \t\r:.-–*");
        if (behind.IsEmpty)
        {
            return new MeetingLabel([], true);
        }

        var days = DaysIn(text, end, line.End, context);
        if (days.IsEmpty)
        {
            return null;
        }

        var between = text.AsSpan(end, days[0].Start - end);
        return IsQuiet(between) || between.Contains(':') && between.Length <= LongestLabel ? new MeetingLabel(days, false) : null;
    }

    /// <summary>The named days in a stretch of a line.</summary>
    public static ImmutableArray<TimeExpression> DaysIn(string text, int start, int end, TimeContext context) =>
    [
        .. TimeExpressions.Find(text.AsSpan(start, end - start), context)
            .Where(t => t.Deadline is { Date: not null, Kind: DeadlineKind.Exact or DeadlineKind.Meeting })
            .Select(t => t with { Start = t.Start + start }),
    ];

    private static int? LabelEnd(string text, TextLineAt line, ImmutableArray<TimeExpression> times, TimeContext context)
    {
        if (times.FirstOrDefault(t => t.Deadline is { Rule: "next-meeting" } && !t.Deadline.Steps.Any(Sides.Contains)) is { } next)
        {
            return IsOwn(text, next.Start, next.End, context) ? next.End : null;
        }

        foreach (var heading in Headings)
        {
            var at = text.AsSpan(line.Start, line.End - line.Start).IndexOf(heading, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                return line.Start + at + heading.Length;
            }
        }

        return null;
    }

    private static bool IsNext(string words) =>
        words.Contains("næste", StringComparison.OrdinalIgnoreCase) || words.Contains("kommende", StringComparison.OrdinalIgnoreCase);

    /// <summary>"næste møde" is the forum's own, "næste møde i arbejdsgruppen" and "næste lederforum" another's.</summary>
    private static bool IsOwn(string text, int start, int end, TimeContext context)
    {
        var name = text.AsSpan(start, end - start);
        if (name.IndexOf(" i ", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            return context.Forum is { } named && name.Contains(named, StringComparison.OrdinalIgnoreCase);
        }

        return name.IndexOf(" møde", StringComparison.OrdinalIgnoreCase) >= 0
            || context.Forum is { } forum && name.Contains(forum, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsQuiet(ReadOnlySpan<char> between)
    {
        foreach (var word in between.ToString().Split([' ', ':', ',', '.', '\t', '(', ')', '-', '–'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Quiet.Contains(word, StringComparer.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
