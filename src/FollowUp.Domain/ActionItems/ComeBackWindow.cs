namespace FollowUp.Domain.ActionItems;

/// <summary>When a matter is to come back to a forum: at a meeting, or at any meeting of some days.</summary>
/// <param name="MeetingId">The meeting, when it is one that the calendar knows.</param>
/// <param name="Earliest">The first day, Danish calendar; of a meeting its day.</param>
/// <param name="Words">The words it came from; null when chosen by hand.</param>
public sealed record ComeBackWindow(Guid ForumId, Guid? MeetingId, DateOnly Earliest, DateOnly Latest, string? Words)
{
    /// <summary>"Til næste møde": a window of one meeting.</summary>
    public static ComeBackWindow At(Guid forumId, HeldMeeting meeting, string? words) => new(forumId, meeting.Id, meeting.Date, meeting.Date, words);
}
