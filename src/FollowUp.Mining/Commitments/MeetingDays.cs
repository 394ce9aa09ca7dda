using System.Collections.Immutable;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Commitments;

/// <summary>The days on which the forum meets: by its calendar, and by what the minutes name as the next meeting.</summary>
internal static class MeetingDays
{
    public static ImmutableArray<DateOnly> Of(MinutesDocument document, MiningContext context)
    {
        var forum = context.Directory?.Forums.FirstOrDefault(f => f.Aliases.Prepend(f.Name).Contains(document.Meeting.Forum, StringComparer.OrdinalIgnoreCase));
        ImmutableArray<DateOnly> days = forum is null ? [] : [.. forum.Meetings.Select(m => m.Date)];

        // What the minutes say goes before a calendar that may be older.
        return document.Meeting.NextMeeting is { } next ? [next, .. days.Where(d => d > next)] : days;
    }
}
