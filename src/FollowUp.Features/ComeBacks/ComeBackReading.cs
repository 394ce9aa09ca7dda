using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Reviews;
using FollowUp.Features.Directory;
using FollowUp.Mining.Commitments;

namespace FollowUp.Features.ComeBacks;

/// <summary>From the words of the minutes, and what the secretary made of them, to when and where a matter comes back. Pure.</summary>
public static class ComeBackReading
{
    /// <summary>The forum that the words name, else the one that meets.</summary>
    public static Forum ForumOf(MinedCommitment? mined, Organisation organisation, Forum forum) =>
        organisation.ForumNamed(mined?.ReturnsTo) ?? forum;

    /// <summary>
    /// The meeting or window; null for what does not come back, and where nobody knows when. "Til næste møde" is that meeting, a day
    /// on which the forum meets that day's, and a period the meetings in it.
    /// </summary>
    public static ComeBackWindow? Of(MinedCommitment? mined, ProposalForm form, Organisation organisation, Forum forum, DateOnly meetingDate)
    {
        if (form.Kind != ActionItemKind.ReturnToForum || form.Deadline is not { } deadline)
        {
            return null;
        }

        var to = ForumOf(mined, organisation, forum).Id;
        var words = deadline.Words;
        if (deadline.Earliest is { } earliest && earliest < deadline.Day)
        {
            return new ComeBackWindow(to, null, earliest, deadline.Day, words);
        }

        if (organisation.Meetings.FirstOrDefault(m => m.ForumId == to && m.Date == deadline.Day) is { } meeting)
        {
            return ComeBackWindow.At(to, new HeldMeeting(meeting.Id, meeting.Date), words);
        }

        // "Senest den 1. december" is any meeting until then; a day that was said or chosen is that day.
        return new ComeBackWindow(to, null, IsBy(mined, deadline) ? meetingDate.AddDays(1) : deadline.Day, deadline.Day, words);
    }

    private static bool IsBy(MinedCommitment? mined, Deadline deadline) =>
        mined?.Deadline is { Date: null, Latest: { } latest } && latest == deadline.Day;
}
