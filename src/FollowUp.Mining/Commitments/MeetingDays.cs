using System.Collections.Immutable;
using FollowUp.Mining.Dates;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Commitments;

/// <summary>The days on which the forum meets: by its calendar, and by what the minutes name as the next meeting.</summary>
internal static class MeetingDays
{
    private const string Words = "Næste møde";

    private const int LongestSentence = 120;

    /// <summary>Minutes that speak of the next meeting so often without a day name none.</summary>
    private const int MostTries = 200;

    /// <summary>How far behind the words the day may stand: "Næste møde i styregruppen er".</summary>
    private const int LongestLead = 40;

    public static ImmutableArray<DateOnly> Of(MinutesDocument document, MiningContext context)
    {
        var forum = context.Directory?.Forums.FirstOrDefault(f => f.Aliases.Prepend(f.Name).Contains(document.Meeting.Forum, StringComparer.OrdinalIgnoreCase));
        ImmutableArray<DateOnly> days = forum is null ? [] : [.. forum.Meetings.Select(m => m.Date)];

        // What the minutes say goes before a calendar that may be older.
        return (document.Meeting.NextMeeting ?? InProse(document, context)) is { } next ? [next, .. days.Where(d => d > next)] : days;
    }

    /// <summary>"Næste møde er tirsdag den 6. november 2018 kl. 13." in the middle of a paragraph.</summary>
    private static DateOnly? InProse(MinutesDocument document, MiningContext context)
    {
        if ((context.MeetingDate ?? document.Meeting.Date) is not { } day)
        {
            return null;
        }

        var text = document.Text;
        var tries = 0;
        for (var at = text.IndexOf(Words, StringComparison.Ordinal); at >= 0 && tries < MostTries; at = text.IndexOf(Words, at + 1, StringComparison.Ordinal), tries++)
        {
            var behind = at + Words.Length;
            var line = text.AsSpan(behind, Math.Min(LongestSentence - Words.Length, text.Length - behind));
            var length = line.IndexOf('\n');
            foreach (var time in TimeExpressions.Find(length < 0 ? line : line[..length], new TimeContext(day, context.Seasons, [])))
            {
                if (time.Deadline is { Kind: DeadlineKind.Exact, Date: { } found } && found > day && time.Start < LongestLead)
                {
                    return found;
                }
            }
        }

        return null;
    }
}
