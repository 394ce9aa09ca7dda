using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
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

/// <summary>What the caller has promised, or the position that they hold, or somebody away whose deputy they are: in the groups of the page "Mine opgaver".</summary>
public static class GetMyCommitments
{
    /// <param name="AsOf">What was promised then of what the caller may see now, to be read only; null: now.</param>
    public sealed record Query(PointInTime? AsOf = null) : IRequest<MyCommitments>, IGuarded
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
            var today = query.AsOf?.Day ?? clock.Today;
            var own = SeenRows.WithPartOf(caller.ResponsibleKeys.Union(caller.DeputyFor.Keys));
            var lines = query.AsOf is { } asOf ? await ThenAsync(asOf) : await LinesAsync(own);
            var forMyWord = caller.IsChair && query.AsOf is null
                ? (await LinesAsync(RowCondition.All(
                    SeenRows.OfForums([.. caller.ChairOf]), RowCondition.Any(FilteredRows.ExtensionAsked, FilteredRows.ReportedDone))))
                    .RemoveAll(line => !line.WaitsForCallersWord || line.HasPart)
                : [];
            var askedFor = lines.Where(line => line is { Asked: not null, HasPart: true, IsLate: false, IsDelegatedByCaller: false, IsNewsToCaller: false }).ToImmutableArray();
            var meetings = organisation.Meetings
                .Where(m => m.Date >= today && caller.IsInCircleOf(m.ForumId))
                .GroupBy(m => m.ForumId)
                .Select(g => g.First())
                .Select(m => new UpcomingMeeting(m.Id, m.ForumId, organisation.Forums[m.ForumId].Name, m.Date, m.Start))
                .OrderBy(m => m.Date)
                .ToImmutableArray();
            return Group(lines.RemoveRange(askedFor), meetings, today) with { ForMyWord = forMyWord, AskedFor = askedFor };

            async Task<ImmutableArray<ActionItemLine>> LinesAsync(RowCondition condition)
            {
                var rows = await session.RowsAsync(RowCondition.All(FilteredRows.Outstanding, condition), cancellationToken);
                return [.. rows.Where(caller.MaySee).Select(row => ActionItemLine.For(row, organisation, caller, today))];
            }

            async Task<ImmutableArray<ActionItemLine>> ThenAsync(PointInTime moment)
            {
                var rows = await session.Query<ActionItemRow>().That(own).RegisteredBy(moment).OutstandingAt(moment).ToListAsync(cancellationToken);
                return
                [
                    .. (await session.AsTheyWereAsync(rows.Where(caller.MaySee), moment, cancellationToken))
                        .Where(row => row.Then.IsOutstanding && (caller.HasPartIn(row.Then.Item) || caller.AbsentFor(row.Then.Item) is not null))
                        .Select(row => ActionItemLine.For(row, organisation, caller, today))
                        .OrderBy(line => line.Deadline?.Day ?? DateOnly.MaxValue).ThenBy(line => line.Reference, StringComparer.Ordinal),
                ];
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
            line.IsNewsToCaller ? Heading.News
            : line.Status == ActionItemStatus.ReportedDone ? Heading.Waiting
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
            DecidedInAbsence = [.. groups[Heading.News]],
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
        News,
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

    /// <summary>The caller was absent when it was decided, and has not said that they saw it.</summary>
    public ImmutableArray<ActionItemLine> DecidedInAbsence { get; init; } = [];

    /// <summary>The caller, or somebody for them, asked for another date and nobody has answered; those that are late stand among the late.</summary>
    public ImmutableArray<ActionItemLine> AskedFor { get; init; } = [];

    /// <summary>What is still to be done.</summary>
    public int OpenCount => DecidedInAbsence.Count(line => line.Status == ActionItemStatus.Open) + Overdue.Length + ThisWeek.Length + NextMeeting.Length + Later.Length + AskedFor.Length;
}

/// <param name="Start">Local time.</param>
public sealed record UpcomingMeeting(Guid Id, Guid ForumId, string Forum, DateOnly Date, TimeOnly? Start);
