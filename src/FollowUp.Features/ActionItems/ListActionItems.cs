using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems.AsOf;
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
    /// <param name="AsOf">The list as it was known then; null: now. Rights and names are today's, positions those of that day.</param>
    public sealed record Query(
        Guid? ForumId = null,
        Guid? DepartmentId = null,
        StatusFilter Status = StatusFilter.Open,
        string? Text = null,
        int Page = 1,
        int PageSize = 25,
        PointInTime? AsOf = null)
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

            var rows = session.Query<ActionItemRow>().RegisteredBy(query.AsOf);
            if (query.ForumId is { } forumId)
            {
                rows = rows.Where(row => row.ForumId == forumId);
            }

            // Of the past the database knows only which items to look at; what their state was is folded.
            rows = query.Status switch
            {
                StatusFilter.All => rows,
                StatusFilter.Settled => query.AsOf is null ? rows.Where(row => !row.IsOutstanding) : rows,
                _ => rows.OutstandingAt(query.AsOf),
            };

            var seen = (await rows.ToListAsync(cancellationToken)).Where(caller.MaySee);
            var lines = (await session.AsTheyWereAsync(seen, query.AsOf, cancellationToken))
                .Where(row => Stands(row.Then, query.Status, today))
                .Select(row => query.AsOf is null
                    ? ActionItemLine.For(row.Now, organisation, caller, today)
                    : ActionItemLine.For(row, organisation, caller, today))
                .Where(line => query.DepartmentId is not { } department
                    || line.Responsible.Any(r => organisation.DepartmentOf(r.Party, today)?.Id == department))
                .Where(line => Matches(line, query.Text))
                .OrderBy(line => line.Deadline?.Day ?? DateOnly.MaxValue).ThenBy(line => line.Reference, StringComparer.Ordinal)
                .ToImmutableArray();
            return Page.Of(lines, query.Page, query.PageSize);
        }

        private static bool Stands(ActionItemRow row, StatusFilter filter, DateOnly today) => filter switch
        {
            StatusFilter.Open => row.IsOutstanding,
            StatusFilter.Late => row.Item.Status == ActionItemStatus.Open && row.Due < today,
            StatusFilter.ReportedDone => row.Item.Status == ActionItemStatus.ReportedDone,
            StatusFilter.WithoutResponsible => row.IsOutstanding && row.ResponsibleKeys.IsEmpty,
            StatusFilter.HandedBack => row.IsOutstanding && row.HandedBack,
            StatusFilter.ExtensionAsked => row.IsOutstanding && row.Asked is not null,
            StatusFilter.Settled => !row.IsOutstanding,
            _ => true,
        };

        private static bool Matches(ActionItemLine line, string? text) =>
            string.IsNullOrWhiteSpace(text)
            || new[] { line.Title, line.Reference, line.Source?.CaseNumber }
                .Any(field => field?.Contains(text.Trim(), StringComparison.OrdinalIgnoreCase) == true);
    }
}

/// <summary>Which items a list shows.</summary>
public enum StatusFilter
{
    Open,
    Late,
    ReportedDone,

    /// <summary>Outstanding, and nobody is responsible.</summary>
    WithoutResponsible,

    /// <summary>Outstanding, and a responsible said "not mine" since the last assignment.</summary>
    HandedBack,

    /// <summary>Outstanding, and another date is asked for.</summary>
    ExtensionAsked,
    Settled,
    All,
}
