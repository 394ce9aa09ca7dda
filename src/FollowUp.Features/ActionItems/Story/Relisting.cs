using System.Collections.Immutable;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Agendas;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Directory;
using FollowUp.Features.Time;

namespace FollowUp.Features.ActionItems.Story;

/// <summary>A meeting on whose agenda the item stood as outstanding, and what became of it there.</summary>
/// <param name="Forum">Null when the meeting is not known any more.</param>
/// <param name="IsDropped">The secretary took it off the agenda.</param>
/// <param name="IsAhead">The meeting has not been held yet.</param>
/// <param name="Outcome">What was decided about it at the meeting or between it and the next one; null when nothing was.</param>
public sealed record Relisting(Guid MeetingId, DateOnly MeetingDate, string? Forum, bool IsDropped, bool IsAhead, TimelineEntry? Outcome)
{
    /// <summary>The meetings, newest first. Pure.</summary>
    /// <param name="happened">The item's events in their order.</param>
    /// <param name="drafts">The drafts of these meetings.</param>
    public static ImmutableArray<Relisting> Of(
        Guid item, IReadOnlyList<object> happened, IReadOnlyDictionary<Guid, AgendaDraft> drafts, Organisation organisation, DateOnly day)
    {
        var relisted = happened.OfType<Relisted>().GroupBy(e => e.MeetingId).Select(same => same.Last()).OrderBy(e => e.MeetingDate).ToList();
        return
        [
            .. relisted.Select((e, i) => new Relisting(
                e.MeetingId,
                e.MeetingDate,
                organisation.Meetings.FirstOrDefault(m => m.Id == e.MeetingId) is { } meeting ? organisation.Forums.GetValueOrDefault(meeting.ForumId)?.Name : null,
                drafts.GetValueOrDefault(e.MeetingId)?.Items.Any(drafted => drafted.ActionItemId == item && drafted.IsDropped) == true,
                e.MeetingDate > day,
                OutcomeOf(e, i + 1 < relisted.Count ? relisted[i + 1].MeetingDate : DateOnly.MaxValue, happened) is { } outcome
                    ? TimelineEntry.For(outcome, organisation)
                    : null)).Reverse(),
        ];
    }

    private static object? OutcomeOf(Relisted at, DateOnly next, IReadOnlyList<object> happened)
    {
        bool IsSince(object e) => e is IHappened { Act.At: var moment } && DanishClock.DayOf(moment) is var day && day >= at.MeetingDate && day < next;
        return happened.LastOrDefault(e => e is AcceptedAsDone accepted && accepted.MeetingId == at.MeetingId)
            ?? happened.LastOrDefault(e => IsSince(e) && e is (AcceptedAsDone { MeetingId: null } or Cancelled or MergedInto or SplitInto))
            ?? happened.LastOrDefault(e => IsSince(e) && e is (DeadlineMoved or ExtensionGranted or ComeBackFulfilled or ResponsibleAssigned));
    }
}
