using System.Buffers;
using System.Collections.Immutable;

namespace FollowUp.Mining.Dates;

/// <summary>
/// Finds the coming meetings that minutes name themselves: "Næste møde: torsdag den 4. marts kl. 9", "Næste Chefforum afholdes d. 4/3",
/// "Kommende møder:" with a list of days.
/// </summary>
public static class NextMeetingInText
{
    /// <summary>No forum plans further ahead.</summary>
    private const int MostDaysAhead = 400;

    private const int MostListLines = 40;

    private static readonly SearchValues<string> Openers = SearchValues.Create(
        ["næste", "kommende", .. TimeLexicon.Words["MeetingDates"]], StringComparison.OrdinalIgnoreCase);

    /// <summary>The day of the first meeting after the given one that the text names; null where it names none.</summary>
    /// <param name="text">The minutes, or a part of them; any text.</param>
    /// <param name="meeting">The day of the meeting whose minutes they are.</param>
    /// <param name="forum">Its forum; null takes every meeting that is only called "møde", and no other.</param>
    public static DateOnly? Find(string text, DateOnly meeting, string? forum = null) =>
        All(text, meeting, forum) is [{ Deadline.Date: var day }, ..] ? day : null;

    /// <summary>All coming meetings that the text names, each day once, in the order of the days, with the place where it is named.</summary>
    /// <param name="text">The minutes, or a part of them; any text.</param>
    /// <param name="meeting">The day of the meeting whose minutes they are.</param>
    /// <param name="forum">Its forum; null takes every meeting that is only called "møde", and no other.</param>
    public static ImmutableArray<TimeExpression> All(string text, DateOnly meeting, string? forum = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var context = new TimeContext(meeting, SeasonPolicy.Default, []) { Forum = forum };
        var found = new SortedDictionary<DateOnly, TimeExpression>();
        for (var at = 0; at < text.Length;)
        {
            var hit = text.AsSpan(at).IndexOfAny(Openers);
            if (hit < 0)
            {
                break;
            }

            var line = TextLineAt.Of(text, at + hit);
            at = line.End + 1;
            var label = MeetingLabel.In(text, line, context);
            if (label is null)
            {
                continue;
            }

            Add(label.Days, found, meeting);
            if (label.OpensList)
            {
                at = AddList(text, at, context, found);
            }
        }

        return [.. found.Values];
    }

    /// <summary>The lines below a heading, as long as each names a day; the place where that ends.</summary>
    private static int AddList(string text, int at, TimeContext context, SortedDictionary<DateOnly, TimeExpression> found)
    {
        for (var lines = 0; lines < MostListLines && at < text.Length; lines++)
        {
            var line = TextLineAt.Of(text, at);
            var days = MeetingLabel.DaysIn(text, line.Start, line.End, context);
            if (days.IsEmpty && !line.IsBlankIn(text))
            {
                return line.Start;
            }

            Add(days, found, context.Reference);
            at = line.End + 1;
        }

        return at;
    }

    private static void Add(ImmutableArray<TimeExpression> days, SortedDictionary<DateOnly, TimeExpression> found, DateOnly meeting)
    {
        foreach (var day in days)
        {
            if (day.Deadline.Date is { } date && date > meeting && date.DayNumber - meeting.DayNumber <= MostDaysAhead && !day.Deadline.Has(DeadlineWarnings.JustPast))
            {
                found.TryAdd(date, day);
            }
        }
    }
}
