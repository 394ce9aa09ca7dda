using System.Collections.Immutable;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Agendas;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Series;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems.AsOf;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.ActionItems.Story;
using FollowUp.Features.Agendas;
using FollowUp.Features.Directory;
using FollowUp.Features.MinutesImport;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>One item with its evidence and everything that happened to it, newest first.</summary>
public static class GetActionItem
{
    /// <param name="AsOf">The item as it was known then, to be read only; null: now.</param>
    public sealed record Query(Guid ActionItemId, PointInTime? AsOf = null) : IRequest<Result<ActionItemStory>>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.HasRole;
    }

    public sealed class Handler(IDocumentStore store, ICallerSource callers, DanishClock clock)
        : IRequestHandler<Query, Result<ActionItemStory>>
    {
        /// <summary>Minutes are often confirmed a while after their meeting.</summary>
        private const int MeetingsBack = 31;

        private const int MeetingsShown = 5;

        public async Task<Result<ActionItemStory>> Handle(Query query, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            await using var session = store.QuerySession();
            var row = await session.LoadAsync<ActionItemRow>(query.ActionItemId, cancellationToken);
            if (row is null || !caller.MaySee(row))
            {
                return new Refusal(RefusalCodes.NotFound);
            }

            if ((await session.AsTheyWereAsync([row], query.AsOf, cancellationToken)).SingleOrDefault() is not { } asOf)
            {
                // Nobody knew of it then.
                return new Refusal(RefusalCodes.NotFound);
            }

            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            var events = caller.MayRead(row)
                ? await session.Events.FetchStreamAsync(query.ActionItemId, token: cancellationToken)
                : [];
            var minutes = caller.MayRead(row) && row.Item.Source is { } source
                ? await session.LoadAsync<StoredMinutes>(source.MinutesId, cancellationToken)
                : null;
            var partners = await PartnerLine.LoadAsync(session, asOf.Then.Item, caller, cancellationToken);
            return new ActionItemStory(
                query.AsOf is { } then
                    ? ActionItemLine.For(asOf, organisation, caller, then.Day)
                    : ActionItemLine.For(row, organisation, caller, clock.Today),
                minutes is null ? null : EvidenceContext.Of(row.Item.Source!, minutes.Text),
                minutes is not null && caller.IsSecretaryOf(row.ForumId),
                TimelineEntry.Of(events.Select(e => e.Data).Where(e => query.AsOf is null || e.HadHappenedBy(query.AsOf)), organisation)
                    .LinkedTo(partners),
                organisation.Meetings
                    .Where(m => m.ForumId == row.ForumId && m.Date <= (query.AsOf?.Day ?? clock.Today) && m.Date >= DanishClock.DayOf(row.RegisteredAt).AddDays(-MeetingsBack))
                    .Select(m => m.Date).OrderDescending().Take(MeetingsShown).ToImmutableArray())
            {
                Partners = partners,
                Rhythm = row.Item.Series is { } part ? (await session.LoadAsync<DutySeries>(part.SeriesId, cancellationToken))?.Rhythm : null,
                MeetingsAhead = query.AsOf is null && caller.MayDecide(row.Item)
                    ? [.. organisation.Meetings
                        .Where(m => m.Date >= clock.Today && (caller.IsInCircleOf(m.ForumId) || m.ForumId == row.Item.ReturnsToForumId))
                        .Select(m => new UpcomingMeeting(m.Id, m.ForumId, organisation.Forums[m.ForumId].Name, m.Date, m.Start))]
                    : [],
                Forums = query.AsOf is null && caller.MayDecide(row.Item)
                    ? [.. organisation.Forums.Values.OrderBy(f => f.Name, DanishOrder.Names).Select(f => new ForumChoice(f.Id, f.Name, f.Abbreviation, caller.IsSecretaryOf(f.Id)))]
                    : [],
                Relistings = await RelistingsAsync(session, query, events, organisation, cancellationToken),
                Minutes = caller.MayRead(row)
                    ? await LaterMinutes.FindAsync(session, asOf, query.AsOf, organisation, caller, query.AsOf?.Day ?? clock.Today, cancellationToken)
                    : [],
            };
        }

        private async Task<ImmutableArray<Relisting>> RelistingsAsync(
            IQuerySession session, Query query, IReadOnlyList<JasperFx.Events.IEvent> events, Organisation organisation, CancellationToken cancellationToken)
        {
            var happened = events.Select(e => e.Data).Where(e => query.AsOf is null || e.HadHappenedBy(query.AsOf)).ToList();
            var drafts = new Dictionary<Guid, AgendaDraft>();
            foreach (var meeting in happened.OfType<Relisted>().Select(e => e.MeetingId).Distinct())
            {
                if (await session.DraftAsync(meeting, query.AsOf, cancellationToken) is { } draft)
                {
                    drafts[meeting] = draft;
                }
            }

            return Relisting.Of(query.ActionItemId, happened, drafts, organisation, query.AsOf?.Day ?? clock.Today);
        }
    }
}

/// <param name="Context">Null when there is no evidence, or the caller may not read it.</param>
/// <param name="MayReadMinutes">The caller may open the review of the minutes.</param>
/// <param name="Timeline">Newest first; empty when the caller may not read the item.</param>
/// <param name="MeetingsHeld">Days of the forum's meetings since it was decided, newest first: one of them may have closed it.</param>
public sealed record ActionItemStory(
    ActionItemLine Item, EvidenceContext? Context, bool MayReadMinutes, ImmutableArray<TimelineEntry> Timeline, ImmutableArray<DateOnly> MeetingsHeld)
{
    /// <summary>Coming meetings that it may come back at, for whoever may say so.</summary>
    public ImmutableArray<UpcomingMeeting> MeetingsAhead { get; init; } = [];

    /// <summary>Forums that it may come back to, for whoever may say so.</summary>
    public ImmutableArray<ForumChoice> Forums { get; init; } = [];

    /// <summary>How often it comes again; null for what is part of no series.</summary>
    public Rhythm? Rhythm { get; init; }

    /// <summary>The meetings that it stood on the agenda of, newest first; empty when the caller may not read the item.</summary>
    public ImmutableArray<Relisting> Relistings { get; init; } = [];

    /// <summary>Later minutes that speak of it, or may, newest first; empty when the caller may not read the item.</summary>
    public ImmutableArray<MinutesNaming> Minutes { get; init; } = [];

    /// <summary>What it was split or merged with.</summary>
    public ImmutableArray<PartnerLine> Partners { get; init; } = [];

    /// <summary>What people decided since a revision, newest first: what somebody who saw that revision has missed.</summary>
    public ImmutableArray<TimelineEntry> Since(int revision) => [.. Timeline.Where(entry => entry.IsDecided && entry.Revision > revision)];

    /// <summary>The times the deadline was moved, newest first, each with its reason.</summary>
    public ImmutableArray<TimelineEntry> Moves => [.. Timeline.Where(entry => entry.What is "deadline-moved" or "extension-granted")];
}
