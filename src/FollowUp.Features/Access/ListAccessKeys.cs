using System.Collections.Immutable;
using FollowUp.Features.Ports;
using Marten;
using MediatR;

namespace FollowUp.Features.Access;

/// <summary>The caller's own keys, newest first, also those that have expired; the keys themselves are nowhere.</summary>
public static class ListAccessKeys
{
    public sealed record Query : IRequest<ImmutableArray<Line>>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.PersonId is not null;
    }

    public sealed record Line(Guid Id, string Name, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, bool IsForProvisioning);

    public sealed class Handler(IDocumentStore store, ICallerSource callers) : IRequestHandler<Query, ImmutableArray<Line>>
    {
        public async Task<ImmutableArray<Line>> Handle(Query query, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            await using var session = store.QuerySession();
            var keys = await session.Query<AccessKey>().Where(key => key.PersonId == caller.PersonId).ToListAsync(cancellationToken);
            return [.. keys.OrderByDescending(key => key.CreatedAt).Select(key => new Line(key.Id, key.Name, key.CreatedAt, key.ExpiresAt, key.IsForProvisioning))];
        }
    }
}
