using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Agendas;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems;
using FollowUp.Features.ActionItems.AsOf;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Directory;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.Agendas;

/// <summary>The draft of a meeting as its secretary sees it; before anything was gathered, what would be gathered now.</summary>
public static class GetDraft
{
    /// <param name="AsOf">The draft as it was then, or what would have been gathered then; null: now. Meetings are those known now.</param>
    public sealed record Query(Guid MeetingId, PointInTime? AsOf = null) : IRequest<Result<DraftPage>>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(IDocumentStore store, ICallerSource callers, DanishClock clock) : IRequestHandler<Query, Result<DraftPage>>
    {
        public async Task<Result<DraftPage>> Handle(Query query, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            var today = query.AsOf?.Day ?? clock.Today;
            await using var session = store.QuerySession();
            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            if (organisation.Meetings.FirstOrDefault(m => m.Id == query.MeetingId) is not { } meeting
                || !caller.IsSecretaryOf(meeting.ForumId))
            {
                return new Refusal(RefusalCodes.NotFound);
            }

            var draft = await session.DraftAsync(meeting.Id, query.AsOf, cancellationToken);
            var known = (await session.Query<ActionItemRow>().Concerning(meeting.ForumId).RegisteredBy(query.AsOf).ToListAsync(cancellationToken))
                .Where(row => row.Item.StandsBefore(meeting.ForumId) && caller.MaySee(row));
            var rows = (await session.AsTheyWereAsync(known, query.AsOf, cancellationToken)).ToDictionary(row => row.Id);
            var items = draft?.Items.Where(i => rows.ContainsKey(i.ActionItemId)).ToImmutableArray() ??
            [
                .. OutstandingItems.Select(rows.Values.Select(row => row.Then), organisation, meeting, today)
                    .Select(i => new DraftItem(i.ActionItemId, i.Heading, null, false, null)),
            ];
            ActionItemLine Line(Guid id) => query.AsOf is null
                ? ActionItemLine.For(rows[id].Now, organisation, caller, today)
                : ActionItemLine.For(rows[id], organisation, caller, today);

            var drafted = items.Select(i => i.ActionItemId).ToHashSet();
            var later = rows.Values.Where(row => row.Then.IsOutstanding && row.Then.ForumId == meeting.ForumId && !drafted.Contains(row.Id)).Select(row => Line(row.Id)).ToList();
            return new DraftPage(
                meeting.Id, meeting.ForumId, organisation.Forums[meeting.ForumId].Name, meeting.Date, meeting.Start,
                draft?.GatheredAt,
                [.. items.Where(i => !i.IsDropped).OrderBy(i => i.Heading).Select(i => new DraftLine(Line(i.ActionItemId), i.Heading, i.Line, null))],
                [.. items.Where(i => i.IsDropped).Select(i => new DraftLine(Line(i.ActionItemId), i.Heading, i.Line, i.DroppedBecause))],
                [.. (draft?.Left ?? []).Where(rows.ContainsKey).Select(Line)],
                [
                    .. later.GroupBy(line => line.Responsible.FirstOrDefault()?.Department ?? string.Empty)
                        .OrderBy(g => g.Key, DanishOrder.Names)
                        .Select(g => new DepartmentCount(
                            organisation.Departments.Values.FirstOrDefault(d => d.Name == g.Key)?.Id, g.Key, g.Count())),
                ])
            {
                Today = today,
                ChairTitle = organisation.Forums[meeting.ForumId].ChairOn(meeting.Date, organisation) is { } chair
                    ? organisation.PositionsOf(chair, meeting.Date).FirstOrDefault()?.Title
                    : null,
            };
        }
    }
}

/// <param name="GatheredAt">Null: not gathered yet, what is shown is what the button would gather.</param>
/// <param name="Listed">In the order of the agenda.</param>
/// <param name="Dropped">Taken off by the secretary.</param>
/// <param name="Left">Were gathered, and are settled since.</param>
/// <param name="NotThisTime">Open items that are too far off, counted by department.</param>
public sealed record DraftPage(
    Guid MeetingId,
    Guid ForumId,
    string Forum,
    DateOnly Date,
    TimeOnly? Start,
    DateTimeOffset? GatheredAt,
    ImmutableArray<DraftLine> Listed,
    ImmutableArray<DraftLine> Dropped,
    ImmutableArray<ActionItemLine> Left,
    ImmutableArray<DepartmentCount> NotThisTime)
{
    /// <summary>The day the page was made for, Danish calendar: what is late is late as of it.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The position of the forum's chair on the day of the meeting; null where the directory does not say.</summary>
    public string? ChairTitle { get; init; }
}

/// <param name="Line">What the secretary wrote to go with it.</param>
/// <param name="DroppedBecause">Only for those taken off, and only where a reason was given.</param>
public sealed record DraftLine(ActionItemLine Item, OutstandingHeading Heading, string? Line, string? DroppedBecause);

/// <param name="DepartmentId">Null for items without a department.</param>
public sealed record DepartmentCount(Guid? DepartmentId, string Department, int Count);
