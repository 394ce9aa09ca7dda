using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Directory;
using FollowUp.Features.EventSourcing;
using FollowUp.Features.Time;
using Marten;

namespace FollowUp.Features.ComeBacks;

/// <summary>Takes what comes back along with the meetings, after every change of them.</summary>
public sealed class ComeBackFollower(Decider decider, IDocumentStore store, DanishClock clock)
{
    /// <summary>How many were taken along. Safe to repeat: what is where it belongs stays.</summary>
    public async Task<int> FollowAsync(Channel channel, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        var organisation = await Organisation.LoadAsync(session, cancellationToken);
        var rows = await session.Query<ActionItemRow>()
            .Where(row => row.IsOutstanding && row.Item.ComesBack != null).ToListAsync(cancellationToken);
        var (act, today) = (new Act(null, clock.Now, channel), clock.Today);
        var calendars = rows.Select(row => row.Item.ComesBack!.ForumId).Distinct().ToDictionary(id => id, id => CalendarOf(id, organisation));
        Decision Decide(ActionItem item) => item.ComesBack is { } back && calendars.TryGetValue(back.ForumId, out var calendar)
            ? ComeBackDecisions.Follow(item, calendar, act, today)
            : Decision.Same;

        var followed = 0;
        foreach (var row in rows.Where(row => Decide(row.Item) is Decision.Record).OrderBy(row => row.Id))
        {
            await decider.OnAsync<ActionItem>(row.Id, Decide, cancellationToken);
            followed++;
        }

        return followed;
    }

    private static ComeBackCalendar CalendarOf(Guid forumId, Organisation organisation) => new(
        [.. organisation.Meetings.Where(m => m.ForumId == forumId).Select(m => new HeldMeeting(m.Id, m.Date))],
        [.. organisation.CancelledMeetings.Where(m => m.ForumId == forumId).Select(m => m.Date)]);
}
