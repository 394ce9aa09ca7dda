using FollowUp.Domain.ActionItems;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems.ReadModels;
using Marten;
using MediatR;

namespace FollowUp.Features.EventSourcing;

/// <summary>
/// The operator folds the rows of the lists again from their events: after an upgrade that added to them, or to see that they are
/// right. The server goes on meanwhile; the lists are whole at every moment, as each row is replaced by itself.
/// </summary>
public static class RebuildRows
{
    /// <param name="CheckOnly">Only compare, change nothing.</param>
    public sealed record Command(bool CheckOnly) : IRequest<Outcome>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSystem;
    }

    /// <param name="Rows">How many there are.</param>
    /// <param name="Different">How many were not what their events say.</param>
    public sealed record Outcome(int Rows, int Different);

    public sealed class Handler(IDocumentStore store) : IRequestHandler<Command, Outcome>
    {
        private static readonly string Begins = StoredNames.OfEvents[typeof(Domain.ActionItems.Events.ActionItemRegistered)];

        public async Task<Outcome> Handle(Command command, CancellationToken cancellationToken)
        {
            var different = 0;
            var items = await ItemsAsync(cancellationToken);
            foreach (var item in items)
            {
                different += await IsRightAsync(item, command.CheckOnly, cancellationToken) ? 0 : 1;
            }

            return new Outcome(items.Count, different);
        }

        private async Task<IReadOnlyList<Guid>> ItemsAsync(CancellationToken cancellationToken)
        {
            await using var session = store.QuerySession();
            return await session.Events.QueryAllRawEvents()
                .Where(e => e.EventTypeName == Begins)
                .Select(e => e.StreamId)
                .ToListAsync(cancellationToken);
        }

        /// <summary>Compares with the stream held: whoever wants to append waits, so that no older fold is written over a newer one.</summary>
        private async Task<bool> IsRightAsync(Guid item, bool checkOnly, CancellationToken cancellationToken)
        {
            await using var session = store.LightweightSession();
            await session.Events.FetchForExclusiveWriting<ActionItem>(item, cancellationToken);
            var stored = await session.LoadAsync<ActionItemRow>(item, cancellationToken);
            var folded = await session.Events.AggregateStreamAsync<ActionItemRow>(item, token: cancellationToken);
            var json = store.Options.Serializer();
            if (stored is not null && folded is not null && json.ToJson(stored) == json.ToJson(folded))
            {
                return true;
            }

            if (!checkOnly)
            {
                await store.Advanced.RebuildSingleStreamAsync<ActionItemRow>(item, cancellationToken);
            }

            return false;
        }
    }
}
