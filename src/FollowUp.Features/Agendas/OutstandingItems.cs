using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Agendas;
using FollowUp.Domain.Agendas.Events;
using FollowUp.Features.ActionItems.Lists;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Directory;
using Marten;

namespace FollowUp.Features.Agendas;

/// <summary>Asks the lists which of a forum's items belong on a meeting's agenda.</summary>
public static class OutstandingItems
{
    /// <summary>Closed items are shown once, so older ones need not be looked at.</summary>
    private const int LookBackDays = 400;

    /// <param name="today">The day on which it is asked, Danish calendar.</param>
    public static async Task<ImmutableArray<GatheredItem>> SelectAsync(
        IQuerySession session, Organisation organisation, Meeting meeting, DateOnly today, CancellationToken cancellationToken)
    {
        var since = today.AddDays(-LookBackDays);
        var rows = await session.Query<ActionItemRow>()
            .Where(row => row.IsOutstanding || row.ClosedOn > since).Concerning(meeting.ForumId)
            .ToListAsync(cancellationToken);
        return Select(rows, organisation, meeting, today);
    }

    /// <summary>The rows of what a forum decided, and of what comes back to it.</summary>
    public static IQueryable<ActionItemRow> Concerning(this IQueryable<ActionItemRow> rows, Guid forum) =>
        rows.That(SeenRows.Concerning(forum));

    /// <summary>The same of rows at hand.</summary>
    public static ImmutableArray<GatheredItem> Select(
        IEnumerable<ActionItemRow> rows, Organisation organisation, Meeting meeting, DateOnly today) =>
        OutstandingSelection.Select(
            rows.Where(row => row.Item.StandsBefore(meeting.ForumId) && (row.IsOutstanding || row.ClosedOn > today.AddDays(-LookBackDays)))
                .Select(row => new OutstandingCandidate(
                    row.Id, row.Item.Reference, row.Item.Status, row.Item.Kind, row.Due, row.ClosedOn)
                {
                    IsOwn = row.ForumId == meeting.ForumId,
                    ComesBackElsewhere = row.Item.IsComeBack() && !row.Item.IsClosedPoint && !row.Item.ComesBackTo(meeting.ForumId),
                    ComesBackFrom = row.Item.ComesBack?.Earliest,
                }),
            organisation.DatesAround(meeting),
            today);
}
