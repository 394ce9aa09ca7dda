using System.Text.RegularExpressions;

namespace FollowUp.Mining.Dates;

/// <summary>"på Chefforum d. 12. maj", "på ØU i juni": a time that follows the name of a meeting is the meeting's.</summary>
internal static class MeetingVenue
{
    private const int LongestName = 60;

    private static readonly string[] Openers = ["den ", "d.", "i ", "uge ", "mandag", "tirsdag", "onsdag", "torsdag", "fredag"];

    private static readonly Regex Venue = new(
        @"(?:på|til|ved)\s+(?:et\s+|det\s+|en\s+)?(?:\p{L}{2,30}s\s+)?(?:ordinære?t?\s+|næste\s+)?(?:" + TimePattern.MeetingWords + @")\s+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    public static TimeExpression Widen(string text, TimeExpression expression)
    {
        if (expression.Deadline.Kind is not (DeadlineKind.Exact or DeadlineKind.Period))
        {
            return expression;
        }

        // "til direktionen senest den 1. oktober": the body is who gets it, the limit stands for itself.
        if (!char.IsDigit(expression.Deadline.Text[0]) && !Openers.Any(o => expression.Deadline.Text.StartsWith(o, StringComparison.OrdinalIgnoreCase)))
        {
            return expression;
        }

        var from = Math.Max(0, expression.Start - LongestName);
        var match = Venue.Match(text[from..expression.Start]);
        if (!match.Success)
        {
            return expression;
        }

        var start = from + match.Index;
        return new TimeExpression(
            start,
            expression.End - start,
            expression.Deadline with { Text = text[start..expression.End], Kind = DeadlineKind.Meeting });
    }
}
