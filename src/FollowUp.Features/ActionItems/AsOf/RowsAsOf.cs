using System.Collections.Immutable;
using FollowUp.Domain.Deciding;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Time;
using JasperFx.Events;
using Marten;

namespace FollowUp.Features.ActionItems.AsOf;

/// <summary>
/// The rows of the lists as of a moment. Rows that nothing happened to since are used as they are; the others are folded again from
/// what had happened by then. "By then" goes by the moment of the act, not by the one at which the database wrote it down.
/// </summary>
public static class RowsAsOf
{
    /// <summary>Streams read in one query.</summary>
    private const int AtOnce = 500;

    /// <summary>Those that were registered by then; all of them when no moment is given.</summary>
    public static IQueryable<ActionItemRow> RegisteredBy(this IQueryable<ActionItemRow> rows, PointInTime? asOf)
    {
        if (asOf is null)
        {
            return rows;
        }

        var moment = asOf.Moment;
        return rows.Where(row => row.RegisteredAt <= moment);
    }

    /// <summary>Those that may have been outstanding then; exactly those that are when no moment is given.</summary>
    public static IQueryable<ActionItemRow> OutstandingAt(this IQueryable<ActionItemRow> rows, PointInTime? asOf)
    {
        if (asOf is null)
        {
            return rows.Where(row => row.IsOutstanding);
        }

        // A row of a version that did not know when it was settled is looked at, too.
        var moment = asOf.Moment;
        return rows.Where(row => row.IsOutstanding || row.SettledAt == null || row.SettledAt > moment);
    }

    /// <summary>The rows as they were; what was registered later is left out.</summary>
    public static async Task<ImmutableArray<RowAsOf>> AsTheyWereAsync(
        this IQuerySession session, IEnumerable<ActionItemRow> rows, PointInTime? asOf, CancellationToken cancellationToken)
    {
        var known = rows.ToList();
        var before = new Dictionary<Guid, ActionItemRow>();
        foreach (var changed in known.Where(row => asOf is not null && !IsUnchangedSince(row, asOf)).Chunk(AtOnce))
        {
            await FoldAsync(session, [.. changed.Select(row => row.Id)], asOf!, before, cancellationToken);
        }

        return
        [
            .. from row in known
               let then = asOf is null || IsUnchangedSince(row, asOf) ? row : before.GetValueOrDefault(row.Id)
               where then is not null
               select new RowAsOf(then, row),
        ];
    }

    /// <summary>A row of a version that did not know when it was changed counts as changed.</summary>
    private static bool IsUnchangedSince(ActionItemRow row, PointInTime asOf) => row.ChangedAt != default && row.ChangedAt <= asOf.Moment;

    private static async Task FoldAsync(
        IQuerySession session, Guid[] items, PointInTime asOf, Dictionary<Guid, ActionItemRow> folded, CancellationToken cancellationToken)
    {
        var events = await session.Events.QueryAllRawEvents()
            .Where(e => e.StreamId.IsOneOf(items))
            .OrderBy(e => e.Sequence)
            .ToListAsync(cancellationToken);
        var projection = new ActionItemRowProjection();
        foreach (var e in events.Where(e => HadHappened(e, asOf)))
        {
            if (projection.Evolve(folded.GetValueOrDefault(e.StreamId), e.StreamId, e) is { } row)
            {
                folded[e.StreamId] = row;
            }
        }
    }

    private static bool HadHappened(IEvent e, PointInTime asOf) => e.Data.HadHappenedBy(asOf);

    /// <summary>True for an event of that moment or before it.</summary>
    public static bool HadHappenedBy(this object happened, PointInTime asOf) => happened is IHappened { Act.At: var at } && at <= asOf.Moment;
}
