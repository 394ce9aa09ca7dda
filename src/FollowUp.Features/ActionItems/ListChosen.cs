using System.Collections.Immutable;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Directory;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>The commitments that a secretary chose on a list; those that they have no word over are left out.</summary>
public static class ListChosen
{
    public sealed record Query(ImmutableArray<Guid> Ids) : IRequest<ImmutableArray<ActionItemLine>>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(IDocumentStore store, ICallerSource callers, DanishClock clock)
        : IRequestHandler<Query, ImmutableArray<ActionItemLine>>
    {
        public async Task<ImmutableArray<ActionItemLine>> Handle(Query query, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            await using var session = store.QuerySession();
            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            var rows = await session.LoadManyAsync<ActionItemRow>(cancellationToken, query.Ids.Take(ChangeMany.AtMost));
            return
            [
                .. rows.Where(row => caller.MayDecide(row.Item))
                    .OrderBy(row => row.Due ?? DateOnly.MaxValue).ThenBy(row => row.Item.Reference, StringComparer.Ordinal)
                    .Select(row => ActionItemLine.For(row, organisation, caller, clock.Today)),
            ];
        }
    }
}
