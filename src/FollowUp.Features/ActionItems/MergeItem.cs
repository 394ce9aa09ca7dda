using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Directory;
using FollowUp.Features.EventSourcing;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>
/// The secretary merges an item into another, which stands for both from then on. Each keeps what happened to it and shows the
/// other; opened again, the merged one stands for itself.
/// </summary>
public static class MergeItem
{
    /// <param name="Into">The reference of the one that stays ("CF-2026-014"), or its id.</param>
    public sealed record Command(Guid ActionItemId, string? Into, string? Reason, int ExpectedRevision) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(Decider decider, IDocumentStore store, ICallerSource callers, DanishClock clock) : IRequestHandler<Command, Refusal?>
    {
        public async Task<Refusal?> Handle(Command command, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            var act = caller.ActAt(clock.Now);
            await using var session = store.QuerySession();
            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            if (await session.LoadAsync<ActionItemRow>(command.ActionItemId, cancellationToken) is not { } row || !caller.MaySee(row))
            {
                return new Refusal(RefusalCodes.NotFound);
            }

            // Whoever may not decide on it learns nothing of what else there is.
            if (LineageDesk.Blocked(row.Item, caller, organisation, act) is { } refusal)
            {
                return refusal;
            }

            if (await FindAsync(session, command.Into, cancellationToken) is not { } into || !caller.MaySee(into))
            {
                return new Refusal(RefusalCodes.ItemUnknown, [command.Into?.Trim() ?? string.Empty]);
            }

            return await decider.OnManyAsync<ActionItem>(
                [row.Id, into.Id],
                items => Merge(items[row.Id], items[into.Id], command, caller, act),
                cancellationToken);
        }

        private static ImmutableDictionary<Guid, Decision> Merge(
            ActionItem item, ActionItem into, Command command, Caller caller, Act act)
        {
            var decision = LineageDecisions.Merge(item, into, command.Reason, act);
            var decisions = ImmutableDictionary<Guid, Decision>.Empty;
            return decision is not Decision.Record ? decisions.Add(item.Id, Seen(decision))
                : item.Revision != command.ExpectedRevision ? decisions.Add(item.Id, Decision.No(RefusalCodes.SomeoneWasFirst))
                : decisions.Add(item.Id, decision).Add(into.Id, LineageDecisions.Absorb(into, item, act));

            // A number of a forum that the caller may not decide on is as good as unknown.
            Decision Seen(Decision refused) => caller.MayDecide(into) ? refused : Decision.No(RefusalCodes.OtherForum);
        }

        private static async Task<ActionItemRow?> FindAsync(IQuerySession session, string? into, CancellationToken cancellationToken)
        {
            if (Guid.TryParse(into, out var id))
            {
                return await session.LoadAsync<ActionItemRow>(id, cancellationToken);
            }

            var reference = into?.Trim().ToUpperInvariant() ?? string.Empty;
            return reference.Length == 0
                ? null
                : await session.Query<ActionItemRow>().FirstOrDefaultAsync(row => row.Item.Reference == reference, cancellationToken);
        }
    }
}
