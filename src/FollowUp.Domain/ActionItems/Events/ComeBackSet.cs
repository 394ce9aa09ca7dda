using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>It comes back to a forum: at a meeting, or within a window. The window is the deadline.</summary>
/// <param name="MeetingId">The meeting, when it is one that the calendar knows.</param>
/// <param name="Earliest">The first day of the window, Danish calendar; of a meeting its day.</param>
/// <param name="Words">The words it came from; null when chosen by hand.</param>
public sealed record ComeBackSet(
    Act Act, Guid ForumId, Guid? MeetingId, DateOnly Earliest, DateOnly Latest, string? Words) : IHappened;
