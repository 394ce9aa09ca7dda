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

namespace FollowUp.Features.ActionItems;

/// <summary>The list of items that the caller may see, filtered as the address says, earliest deadline first.</summary>
public static class ListActionItems
{
    /// <param name="ForumId">Only this forum's.</param>
    /// <param name="DepartmentId">Only those that a responsible of this department has.</param>
    /// <param name="Text">In title, reference or case number; letter case aside.</param>
    /// <param name="Page">From 1.</param>
    /// <param name="OfMyForums">Only those of the forums that the caller is secretary of.</param>
    /// <param name="AsOf">The list as it was known then; null: now. Rights and names are today's, positions those of that day.</param>
    public sealed record Query(
        Guid? ForumId = null,
        Guid? DepartmentId = null,
        StatusFilter Status = StatusFilter.Open,
        string? Text = null,
        int Page = 1,
        int PageSize = 25,
        PointInTime? AsOf = null,
        bool OfMyForums = false)
        : IRequest<Page<ActionItemLine>>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.HasRole;
    }

    public sealed class Handler(IDocumentStore store, ICallerSource callers, DanishClock clock)
        : IRequestHandler<Query, Page<ActionItemLine>>
    {
        public async Task<Page<ActionItemLine>> Handle(Query query, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            await using var session = store.QuerySession();
            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            var today = query.AsOf?.Day ?? clock.Today;
            return query.AsOf is { } asOf
                ? await AsOfAsync(session, query, asOf, caller, organisation, cancellationToken)
                : await NowAsync(session, query, caller, organisation, today, cancellationToken);
        }

        /// <summary>Filtered, sorted, counted and cut by the database.</summary>
        private static async Task<Page<ActionItemLine>> NowAsync(
            IQuerySession session, Query query, Caller caller, Organisation organisation, DateOnly today, CancellationToken cancellationToken)
        {
            var ground = await GroundAsync(session, query, organisation, today, cancellationToken);
            var conditions = new List<RowCondition> { caller.Seen(), FilteredRows.That(query.Status, ground) };
            if (query.ForumId is { } forum)
            {
                conditions.Add(SeenRows.OfForums(forum));
            }

            if (query.OfMyForums)
            {
                conditions.Add(SeenRows.OfForums([.. caller.SecretaryOf]));
            }

            if (query.DepartmentId is { } department)
            {
                conditions.Add(SeenRows.OfResponsible(organisation.DepartmentsByKey(today).Where(known => known.Value.Id == department).Select(known => known.Key)));
            }

            if (!string.IsNullOrWhiteSpace(query.Text))
            {
                conditions.Add(caller.SaysTo(query.Text));
            }

            var (cut, rows) = await session.PageAsync(RowCondition.All([.. conditions]), query.Page, query.PageSize, cancellationToken);
            return cut.Page([.. rows.Where(caller.MaySee).Select(row => ActionItemLine.For(row, organisation, caller, today))]);
        }

        /// <summary>Of the past the database knows only which items to look at; what their state was is folded.</summary>
        private static async Task<Page<ActionItemLine>> AsOfAsync(
            IQuerySession session, Query query, PointInTime asOf, Caller caller, Organisation organisation, CancellationToken cancellationToken)
        {
            var rows = session.Query<ActionItemRow>().That(caller.Seen()).RegisteredBy(asOf);
            if (query.ForumId is { } forum)
            {
                rows = rows.Where(row => row.ForumId == forum);
            }

            if (query.OfMyForums)
            {
                rows = rows.That(SeenRows.OfForums([.. caller.SecretaryOf]));
            }

            var ground = await GroundAsync(session, query, organisation, asOf.Day, cancellationToken);
            if (query.Status is not (StatusFilter.All or StatusFilter.Settled))
            {
                rows = rows.OutstandingAt(asOf);
            }

            var seen = (await rows.ToListAsync(cancellationToken)).Where(caller.MaySee);
            return Page.Of(
                (await session.AsTheyWereAsync(seen, asOf, cancellationToken))
                    .Where(row => FilteredRows.Stands(row.Then, query.Status, ground))
                    .Select(row => ActionItemLine.For(row, organisation, caller, asOf.Day))
                    .Where(line => query.DepartmentId is not { } department
                        || line.Responsible.Any(r => organisation.DepartmentOf(r.Party, asOf.Day)?.Id == department))
                    .Where(line => Matches(line, query.Text))
                    .OrderBy(line => line.Deadline?.Day ?? DateOnly.MaxValue).ThenBy(line => line.Reference, StringComparer.Ordinal)
                    .ToImmutableArray(),
                query.Page,
                query.PageSize);
        }

        /// <summary>Only few filters ask whom mail reaches.</summary>
        private static async Task<FilterGround> GroundAsync(
            IQuerySession session, Query query, Organisation organisation, DateOnly day, CancellationToken cancellationToken) =>
            query.Status is StatusFilter.WithoutMail or StatusFilter.MailRefused
                ? await FilterGround.ReadAsync(session, organisation, day, cancellationToken)
                : new FilterGround(day, [], []);

        private static bool Matches(ActionItemLine line, string? text) =>
            string.IsNullOrWhiteSpace(text)
            || new[] { line.Title, line.Reference, line.Source?.CaseNumber }
                .Any(field => field?.Contains(text.Trim(), StringComparison.OrdinalIgnoreCase) == true);
    }
}
