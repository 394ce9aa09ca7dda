using System.Collections.Immutable;
using FollowUp.Calendar;
using FollowUp.Domain.ActionItems;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems.AsOf;
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
            var seen = (await session.Query<ActionItemRow>().RegisteredBy(query.AsOf).ToListAsync(cancellationToken))
                .Where(row => !row.Item.IsClosedPoint && caller.MaySee(row));
            var rows = (await session.AsTheyWereAsync(seen, query.AsOf, cancellationToken)).Select(row => row.Then).ToList();

            var byDepartment =
                from row in rows
                from department in row.Item.Responsible.Select(p => organisation.DepartmentOf(p, today)).DefaultIfEmpty(null).Distinct()
                group row by department;
            return new OverviewPage(
                today,
                Figures.Of(rows, today),
                [
                    .. byDepartment
                        .OrderBy(g => g.Key is null).ThenBy(g => g.Key?.Name, DanishOrder.Names)
                        .Select(g => new OverviewLine(g.Key?.Id, g.Key?.Name, Figures.Of([.. g], today))),
                ],
                [
                    .. rows.GroupBy(row => row.ForumId)
                        .Select(g => new OverviewLine(g.Key, organisation.Forums.GetValueOrDefault(g.Key)?.Name, Figures.Of([.. g], today)))
                        .OrderBy(line => line.Name, DanishOrder.Names),
                ]);
        }
    }
}

/// <param name="Departments">In alphabetical order; items without a responsible last, without a name. No list ranks people.</param>
public sealed record OverviewPage(
    DateOnly Today, Figures All, ImmutableArray<OverviewLine> Departments, ImmutableArray<OverviewLine> Forums);

/// <param name="Id">Null for items without a department.</param>
public sealed record OverviewLine(Guid? Id, string? Name, Figures Figures);

/// <param name="MedianWorkingDaysLate">Of the late ones; null when none is late.</param>
/// <param name="MovedTwice">Outstanding items whose deadline was moved twice or more.</param>
public sealed record Figures(int Open, int Late, int? MedianWorkingDaysLate, int AwaitForum, int Closed, int MovedTwice)
{
    public static Figures Of(IReadOnlyCollection<ActionItemRow> rows, DateOnly today)
    {
        var open = rows.Where(row => row.Item.Status == ActionItemStatus.Open).ToList();
        var late = open
            .Where(row => row.Due < today)
            .Select(row => Math.Max(1, DanishHolidays.WorkingDaysBetween(row.Due!.Value, today)))
            .Order()
            .ToList();
        return new Figures(
            open.Count,
            late.Count,
            late.Count == 0 ? null : late[late.Count / 2],
            rows.Count(row => row.Item.Status == ActionItemStatus.ReportedDone),
            rows.Count(row => row.Item.Status == ActionItemStatus.Closed),
            rows.Count(row => row.IsOutstanding && row.Item.TimesMoved >= 2));
    }
}
