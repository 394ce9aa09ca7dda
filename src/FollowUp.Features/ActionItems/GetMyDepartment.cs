using System.Collections.Immutable;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems.Lists;
using FollowUp.Features.Directory;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>What the people and positions of the departments that the caller heads have promised; other forums' closed points are left out, counts included.</summary>
public static class GetMyDepartment
{
    public sealed record Query(int Page = 1, int PageSize = 25) : IRequest<DepartmentCommitments>, IGuarded
    {
        public bool MayEnter(Caller caller) => !caller.HeadOf.IsEmpty;
    }

    public sealed class Handler(IDocumentStore store, ICallerSource callers, DanishClock clock) : IRequestHandler<Query, DepartmentCommitments>
    {
        public async Task<DepartmentCommitments> Handle(Query query, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            var today = clock.Today;
            await using var session = store.QuerySession();
            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            var owed = RowCondition.All(FilteredRows.Outstanding, SeenRows.OfResponsible(caller.HeadOfKeys), caller.Seen());
            var late = await session.CountAsync(owed, [FilteredRows.That(StatusFilter.Late, new FilterGround(today, [], []))], cancellationToken);
            var (cut, rows) = await session.PageAsync(owed, query.Page, query.PageSize, cancellationToken);
            return new DepartmentCommitments(
                today,
                [.. caller.HeadOf.Select(id => organisation.Departments[id].Name).Order(DanishOrder.Names)],
                late.Single(),
                cut.Page([.. rows.Where(caller.MaySee).Select(row => ActionItemLine.For(row, organisation, caller, today))]));
        }
    }
}

/// <param name="Departments">Their names, those below the one that the caller heads as well.</param>
/// <param name="Late">How many of all pages are late.</param>
/// <param name="Items">Earliest deadline first.</param>
public sealed record DepartmentCommitments(DateOnly Today, ImmutableArray<string> Departments, int Late, Page<ActionItemLine> Items);
