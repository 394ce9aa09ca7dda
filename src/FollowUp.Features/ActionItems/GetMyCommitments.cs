using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems.Lists;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Directory;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>What the caller has promised, or the position that they hold, or somebody away whose deputy they are: in the groups of the page "Mine opgaver".</summary>
public static class GetMyCommitments
{
    public sealed record Query : IRequest<MyCommitments>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.PersonId is not null && caller.HasRole;
    }

    public sealed class Handler(IDocumentStore store, ICallerSource callers, DanishClock clock) : IRequestHandler<Query, MyCommitments>
    {
        public async Task<MyCommitments> Handle(Query query, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            await using var session = store.QuerySession();
            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            var today = clock.Today;
            var outstanding = FilteredRows.That(StatusFilter.Open, today);
            var lines = await LinesAsync(SeenRows.WithPartOf(caller.ResponsibleKeys.Union(caller.DeputyFor.Keys)));
            var forMyWord = caller.IsChair
                ? (await LinesAsync(RowCondition.All(SeenRows.OfForums([.. caller.ChairOf]), FilteredRows.WaitsForWord)))
                    .RemoveAll(line => !line.WaitsForCallersWord || line.HasPart)
                : [];
            var meetings = organisation.Meetings
                .Where(m => m.Date >= today && caller.IsInCircleOf(m.ForumId))
                .GroupBy(m => m.ForumId)
                .Select(g => g.First())
                .Select(m => new UpcomingMeeting(m.Id, m.ForumId, organisation.Forums[m.ForumId].Name, m.Date, m.Start))
                .OrderBy(m => m.Date)
                .ToImmutableArray();
            return Group(lines, meetings, today) with { ForMyWord = forMyWord };

            async Task<ImmutableArray<ActionItemLine>> LinesAsync(RowCondition condition)
            {
                var rows = await session.Query<ActionItemRow>().That(RowCondition.All(outstanding, condition))
                    .OrderBy(row => row.Due).ThenBy(row => row.Item.Reference).ToListAsync(cancellationToken);
                return [.. rows.Where(caller.MaySee).Select(row => ActionItemLine.For(row, organisation, caller, today))];
            }
        }
    }

    /// <summary>Sorts lines into the groups of the page; each line stands in one group only.</summary>
    public static MyCommitments Group(ImmutableArray<ActionItemLine> lines, ImmutableArray<UpcomingMeeting> meetings, DateOnly today)
    {
        var endOfWeek = today.AddDays(7 - (today.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)today.DayOfWeek));
        bool ComesBackNext(ActionItemLine line) =>
            line.Kind == ActionItemKind.ReturnToForum
            && (line.Deadline is null || line.Deadline.Day <= meetings.FirstOrDefault(m => m.ForumId == line.ReturnsToForumId)?.Date);
        var groups = lines.ToLookup(line =>
            line.Status == ActionItemStatus.ReportedDone ? Heading.Waiting
            : line.IsDelegatedByCaller ? Heading.Delegated
            : line.IsLate ? Heading.Overdue
            : ComesBackNext(line) ? Heading.NextMeeting
            : line.Deadline?.Day <= endOfWeek ? Heading.ThisWeek
            : Heading.Later);
        return new MyCommitments(
            today, [.. groups[Heading.Overdue]], [.. groups[Heading.ThisWeek]], [.. groups[Heading.NextMeeting]],
            [.. groups[Heading.Later]], [.. groups[Heading.Waiting]], meetings) { Delegated = [.. groups[Heading.Delegated]] };
    }

    private enum Heading
    {
        Overdue,
        ThisWeek,
        NextMeeting,
        Later,
        Waiting,
        Delegated,
    }
}

/// <param name="NextMeeting">Come-backs that are due by the next meeting of the forum they come back to, or have no date.</param>
/// <param name="WaitingForForum">Reported done; nothing for the caller to do.</param>
public sealed record MyCommitments(
    DateOnly Today,
    ImmutableArray<ActionItemLine> Overdue,
    ImmutableArray<ActionItemLine> ThisWeek,
    ImmutableArray<ActionItemLine> NextMeeting,
    ImmutableArray<ActionItemLine> Later,
    ImmutableArray<ActionItemLine> WaitingForForum,
    ImmutableArray<UpcomingMeeting> Meetings)
{
    /// <summary>Somebody else does it, and the caller stays answerable.</summary>
    public ImmutableArray<ActionItemLine> Delegated { get; init; } = [];

    /// <summary>Waiting for the caller's word as chair: another date is asked for, or it is reported done and theirs to close.</summary>
    public ImmutableArray<ActionItemLine> ForMyWord { get; init; } = [];

    /// <summary>What is still to be done.</summary>
    public int OpenCount => Overdue.Length + ThisWeek.Length + NextMeeting.Length + Later.Length;
}

/// <param name="Start">Local time.</param>
public sealed record UpcomingMeeting(Guid Id, Guid ForumId, string Forum, DateOnly Date, TimeOnly? Start);
