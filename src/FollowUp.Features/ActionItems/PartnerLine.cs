using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems.ReadModels;
using Marten;

namespace FollowUp.Features.ActionItems;

/// <summary>How another item hangs together with the one that is looked at.</summary>
public enum PartnerKind
{
    /// <summary>It is a part of the item, which was split.</summary>
    Part,

    /// <summary>The item is a part of it.</summary>
    SplitFrom,

    /// <summary>It stands for the item.</summary>
    MergedInto,

    /// <summary>The item stands, or stood, for it.</summary>
    Absorbed,
}

/// <summary>An item that was split or merged with the one that is looked at, as far as the caller may see it.</summary>
/// <param name="Title">Null where the caller may not read it.</param>
public sealed record PartnerLine(PartnerKind Kind, Guid Id, string Reference, string? Title, ActionItemStatus Status)
{
    /// <summary>In the order of their references; those that the caller may not see are left out.</summary>
    internal static async Task<ImmutableArray<PartnerLine>> LoadAsync(
        IQuerySession session, ActionItem item, Caller caller, CancellationToken cancellationToken)
    {
        if (item.Lineage is not { } ties)
        {
            return [];
        }

        var kinds = new List<(PartnerKind Kind, Guid Id)>();
        kinds.AddRange(ties.Parts.Select(id => (PartnerKind.Part, id)));
        kinds.AddRange(ties.Absorbed.Select(other => (PartnerKind.Absorbed, other.Id)));
        if (ties.SplitFrom is { } whole)
        {
            kinds.Add((PartnerKind.SplitFrom, whole.Id));
        }

        if (ties.MergedInto is { } into)
        {
            kinds.Add((PartnerKind.MergedInto, into.Id));
        }

        var rows = (await session.LoadManyAsync<ActionItemRow>(cancellationToken, kinds.Select(kind => kind.Id).Distinct()))
            .Where(row => caller.MaySee(row)).ToDictionary(row => row.Id);
        return
        [
            .. kinds
                .Where(kind => rows.ContainsKey(kind.Id))
                .Select(kind => new PartnerLine(
                    kind.Kind, kind.Id, rows[kind.Id].Item.Reference, caller.MayRead(rows[kind.Id]) ? rows[kind.Id].Item.Title : null, rows[kind.Id].Item.Status))
                .OrderBy(line => line.Kind).ThenBy(line => line.Reference, StringComparer.Ordinal),
        ];
    }
}

internal static class PartnerLinks
{
    /// <summary>An entry leads to the other item where the caller may see it.</summary>
    public static ImmutableArray<TimelineEntry> LinkedTo(this ImmutableArray<TimelineEntry> timeline, ImmutableArray<PartnerLine> partners) =>
        [.. timeline.Select(entry => entry with { OtherId = partners.FirstOrDefault(partner => partner.Reference == entry.Other)?.Id })];
}
