using FollowUp.Features.Access;
using Marten;
using MediatR;

namespace FollowUp.Features.EventSourcing;

/// <summary>
/// The operator folds all stored rows again from their events (tasks, reviews, agenda drafts, digests, series): after an upgrade that
/// added to them, or to see that they are right. The server goes on meanwhile; the lists are whole at every moment.
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
        public async Task<Outcome> Handle(Command command, CancellationToken cancellationToken)
        {
            var (rows, different) = (0, 0);
            foreach (var kind in FoldedRows.Kinds)
            {
                foreach (var stream in await StreamsAsync(kind.FirstName, cancellationToken))
                {
                    rows++;
                    different += await kind.IsRightAsync(store, stream, command.CheckOnly, cancellationToken) ? 0 : 1;
                }
            }

            return new Outcome(rows, different);
        }

        private async Task<IReadOnlyList<Guid>> StreamsAsync(string firstName, CancellationToken cancellationToken)
        {
            await using var session = store.QuerySession();
            return await session.Events.QueryAllRawEvents()
                .Where(e => e.EventTypeName == firstName && e.Version == 1)
                .Select(e => e.StreamId)
                .ToListAsync(cancellationToken);
        }
    }
}
