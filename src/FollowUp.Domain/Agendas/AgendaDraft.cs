using System.Collections.Immutable;
using FollowUp.Domain.Agendas.Events;

namespace FollowUp.Domain.Agendas;

/// <summary>The outstanding items on the draft agenda of one meeting, in the secretary's order.</summary>
/// <param name="Id">The same as the meeting's.</param>
public sealed record AgendaDraft(
    Guid Id,
    Guid ForumId,
    DateOnly MeetingDate,
    DateTimeOffset GatheredAt,
    ImmutableArray<DraftItem> Items,
    ImmutableArray<Guid> Left)
{
    /// <summary>What the agenda will show: heading by heading, without what was dropped.</summary>
    public IEnumerable<DraftItem> Listed => Items.Where(i => !i.IsDropped).OrderBy(i => i.Heading);

    /// <summary>The state after one more event.</summary>
    public static AgendaDraft? Evolve(AgendaDraft? state, Guid id, object happened) => (state, happened) switch
    {
        (_, OutstandingGathered e) => Gathered(
            state ?? new AgendaDraft(id, e.ForumId, e.MeetingDate, e.Act.At, [], []), e),
        (null, _) => null,
        (_, OutstandingItemMoved e) => state with { Items = Moved(state.Items, e.ActionItemId, e.Places) },
        (_, OutstandingItemDropped e) => state.Change(e.ActionItemId, i => i with { IsDropped = true, DroppedBecause = e.Reason }),
        (_, OutstandingItemPutBack e) => state.Change(e.ActionItemId, i => i with { IsDropped = false, DroppedBecause = null }),
        (_, OutstandingLineWritten e) => state.Change(e.ActionItemId, i => i with { Line = e.Line.Length == 0 ? null : e.Line }),
        _ => state,
    };

    private static AgendaDraft Gathered(AgendaDraft state, OutstandingGathered e)
    {
        var headings = e.Resorted.ToDictionary(i => i.ActionItemId, i => i.Heading);
        var kept = state.Items
            .Where(i => !e.Left.Contains(i.ActionItemId))
            .Select(i => headings.TryGetValue(i.ActionItemId, out var heading) ? i with { Heading = heading } : i);
        var added = e.Added.Select(i => new DraftItem(i.ActionItemId, i.Heading, null, false, null));
        return state with
        {
            MeetingDate = e.MeetingDate,
            GatheredAt = e.Act.At,
            Items = [.. kept, .. added],
            Left = [.. state.Left.Except(e.Added.Select(i => i.ActionItemId)).Union(e.Left)],
        };
    }

    private static ImmutableArray<DraftItem> Moved(ImmutableArray<DraftItem> items, Guid id, int places)
    {
        var moved = items.FirstOrDefault(i => i.ActionItemId == id);
        if (moved is null or { IsDropped: true })
        {
            return items;
        }

        var siblings = items.Where(i => i.Heading == moved.Heading && !i.IsDropped).ToImmutableArray();
        var from = siblings.IndexOf(moved);
        var to = Math.Clamp(from + places, 0, siblings.Length - 1);
        return from == to ? items : items.Remove(moved).Insert(items.IndexOf(siblings[to]), moved);
    }

    private AgendaDraft Change(Guid id, Func<DraftItem, DraftItem> change) =>
        this with { Items = [.. Items.Select(i => i.ActionItemId == id ? change(i) : i)] };
}

/// <param name="Line">What the secretary wrote to go with it.</param>
public sealed record DraftItem(
    Guid ActionItemId, OutstandingHeading Heading, string? Line, bool IsDropped, string? DroppedBecause);
