using System.Collections.Immutable;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems.AsOf;
using FollowUp.Features.ActionItems.Lists;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Directory;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.Overview;

/// <summary>The director's overview: open and late by department and forum. Closed points are left out, counts included.</summary>
public static class GetOverview
{
    /// <param name="AsOf">The figures as they were known then; null: now.</param>
    public sealed record Query(PointInTime? AsOf = null) : IRequest<OverviewPage>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsDirector;
    }

    public sealed class Handler(IDocumentStore store, ICallerSource callers, DanishClock clock) : IRequestHandler<Query, OverviewPage>
    {
        public async Task<OverviewPage> Handle(Query query, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            var today = query.AsOf?.Day ?? clock.Today;
            await using var session = store.QuerySession();
            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            var groups = query.AsOf is { } asOf
                ? await ThenAsync(session, asOf, caller, cancellationToken)
                : await RowGroup.OfAsync(session, RowCondition.All(SeenRows.OpenPoint, caller.Seen()), today, cancellationToken);
            var departments = organisation.DepartmentsByKey(today);
            var byDepartment =
                from row in groups
                from department in row.ResponsibleKeys.Select(departments.GetValueOrDefault).DefaultIfEmpty(null).Distinct()
                group row by department;
            return new OverviewPage(
                today,
                Figures.Of(groups, today),
                [
                    .. byDepartment
                        .OrderBy(g => g.Key is null).ThenBy(g => g.Key?.Name, DanishOrder.Names)
                        .Select(g => new OverviewLine(g.Key?.Id, g.Key?.Name, Figures.Of([.. g], today))),
                ],
                [
                    .. groups.GroupBy(row => row.ForumId)
                        .Select(g => new OverviewLine(g.Key, organisation.Forums.GetValueOrDefault(g.Key)?.Name, Figures.Of([.. g], today)))
                        .OrderBy(line => line.Name, DanishOrder.Names),
                ]);
        }

        private static async Task<IReadOnlyList<RowGroup>> ThenAsync(
            IQuerySession session, PointInTime asOf, Caller caller, CancellationToken cancellationToken)
        {
            var known = await session.Query<ActionItemRow>()
                .That(RowCondition.All(SeenRows.OpenPoint, caller.Seen())).RegisteredBy(asOf).ToListAsync(cancellationToken);
            var seen = known.Where(row => !row.Item.IsClosedPoint && caller.MaySee(row));
            return [.. (await session.AsTheyWereAsync(seen, asOf, cancellationToken)).Select(row => RowGroup.Of(row.Then, asOf.Day))];
        }
    }
}

/// <param name="Departments">In alphabetical order; items without a responsible last, without a name. No list ranks people.</param>
public sealed record OverviewPage(
    DateOnly Today, Figures All, ImmutableArray<OverviewLine> Departments, ImmutableArray<OverviewLine> Forums);

/// <param name="Id">Null for items without a department.</param>
public sealed record OverviewLine(Guid? Id, string? Name, Figures Figures);
