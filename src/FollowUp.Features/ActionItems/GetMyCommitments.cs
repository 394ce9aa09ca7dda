using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Features.Access;
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
            var keys = caller.ResponsibleKeys.Union(caller.DeputyFor.Keys).ToArray();
            // Rows of an earlier version do not know who follows them until they are folded again.
            var rows = await session.Query<ActionItemRow>()
                .Where(row => row.IsOutstanding
                    && (row.ResponsibleKeys.Any(key => keys.Contains(key)) || row.SeenByKeys.Any(key => keys.Contains(key))))
                .ToListAsync(cancellationToken);
            var lines = Lines(rows);
            var chaired = caller.ChairOf.ToArray();
            var ofForum = chaired.Length == 0
                ? []
                : await session.Query<ActionItemRow>().Where(row => row.IsOutstanding && chaired.Contains(row.ForumId)).ToListAsync(cancellationToken);
            var forMyWord = Lines(ofForum).Where(line => line.WaitsForCallersWord && !line.HasPart).ToImmutableArray();
            var meetings = organisation.Meetings
                .Where(m => m.Date >= today && caller.IsInCircleOf(m.ForumId))
                .GroupBy(m => m.ForumId)
                .Select(g => g.First())
                .Select(m => new UpcomingMeeting(m.Id, m.ForumId, organisation.Forums[m.ForumId].Name, m.Date, m.Start))
                .OrderBy(m => m.Date)
                .ToImmutableArray();
            return Group(lines, meetings, today) with { ForMyWord = forMyWord };

            ImmutableArray<ActionItemLine> Lines(IEnumerable<ActionItemRow> found) =>
            [
                .. found
                    .Select(row => ActionItemLine.For(row, organisation, caller, today))
                    .OrderBy(line => line.Deadline?.Day ?? DateOnly.MaxValue).ThenBy(line => line.Reference, StringComparer.Ordinal),
            ];
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
            : line.Collective?.IsAnsweredByCaller == true ? Heading.Answered
            : line.IsDelegatedByCaller ? Heading.Delegated
            : line.IsLate ? Heading.Overdue
            : ComesBackNext(line) ? Heading.NextMeeting
            : line.Deadline?.Day <= endOfWeek ? Heading.ThisWeek
            : Heading.Later);
        return new MyCommitments(
            today, [.. groups[Heading.Overdue]], [.. groups[Heading.ThisWeek]], [.. groups[Heading.NextMeeting]],
            [.. groups[Heading.Later]], [.. groups[Heading.Waiting]], meetings) 
        {
            Delegated = [.. groups[Heading.Delegated]],
            Answered = [.. groups[Heading.Answered]],
        };
    }

    private enum Heading
    {
        Overdue,
        ThisWeek,
        NextMeeting,
        Later,
        Waiting,
        Delegated,
        Answered,
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

    /// <summary>Collective duties that the caller has given their receipt for, and others have not.</summary>
    public ImmutableArray<ActionItemLine> Answered { get; init; } = [];

    /// <summary>Waiting for the caller's word as chair: another date is asked for, or it is reported done and theirs to close.</summary>
    public ImmutableArray<ActionItemLine> ForMyWord { get; init; } = [];

    /// <summary>What is still to be done.</summary>
    public int OpenCount => Overdue.Length + ThisWeek.Length + NextMeeting.Length + Later.Length;
}

/// <param name="Start">Local time.</param>
public sealed record UpcomingMeeting(Guid Id, Guid ForumId, string Forum, DateOnly Date, TimeOnly? Start);
