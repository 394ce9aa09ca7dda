using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Features.ActionItems.Lists;
using FollowUp.Features.ActionItems.ReadModels;
using Marten;

namespace FollowUp.Features.Overview;

/// <summary>Items that are alike to the overview, counted.</summary>
/// <param name="LateSince">The deadline that has passed; null when it is not late.</param>
/// <param name="IsMovedTwice">Outstanding, and its deadline was moved twice or more.</param>
internal sealed record RowGroup(
    Guid ForumId, ImmutableArray<string> ResponsibleKeys, ActionItemStatus Status, DateOnly? LateSince, bool IsMovedTwice, int Count)
{
    private const int Twice = 2;

    public static RowGroup Of(ActionItemRow row, DateOnly day) => new(
        row.ForumId, row.ResponsibleKeys, row.Item.Status,
        row.Item.Status == ActionItemStatus.Open && row.Due < day ? row.Due : null,
        row.IsOutstanding && row.Item.TimesMoved >= Twice, 1);

    public static async Task<IReadOnlyList<RowGroup>> OfAsync(IQuerySession session, RowCondition condition, DateOnly today, CancellationToken cancellationToken) =>
        await session.SelectAsync(
            "d.forum_id, d.responsible_keys, d.status, case when d.status = 'Open' and d.due < ^ then d.due end, d.is_outstanding and d.times_moved >= ^, count(*)::int",
            new RowCondition(condition.Sql, [today, Twice, .. condition.Values]),
            "group by 1, 2, 3, 4, 5",
            row => new RowGroup(
                row.GetGuid(0), [.. row.GetFieldValue<string[]>(1)], Enum.Parse<ActionItemStatus>(row.GetString(2)),
                row.IsDBNull(3) ? null : row.GetFieldValue<DateOnly>(3), row.GetBoolean(4), row.GetInt32(5)),
            cancellationToken);
}
