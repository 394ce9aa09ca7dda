using System.Collections.Immutable;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Series;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Directory;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.Series;

/// <summary>A series with all its occurrences and everything that happened to any of them: one history.</summary>
public static class GetSeries
{
    public sealed record Query(Guid SeriesId) : IRequest<Result<SeriesStory>>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.HasRole;
    }

    public sealed class Handler(IDocumentStore store, ICallerSource callers, DanishClock clock) : IRequestHandler<Query, Result<SeriesStory>>
    {
        public async Task<Result<SeriesStory>> Handle(Query query, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            await using var session = store.QuerySession();
            if (await session.LoadAsync<DutySeries>(query.SeriesId, cancellationToken) is not { } series)
            {
                return new Refusal(RefusalCodes.NotFound);
            }

            // Who may see one of the occurrences, and that one only, may see that they hang together.
            var rows = (await session.LoadManyAsync<ActionItemRow>(cancellationToken, series.Occurrences.Select(one => one.ItemId).ToArray()))
                .Where(caller.MaySee).ToDictionary(row => row.Id);
            if (rows.Count == 0 && !caller.IsSecretaryOf(series.ForumId))
            {
                return new Refusal(RefusalCodes.NotFound);
            }

            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            var mayRead = rows.Values.Any(caller.MayRead) || caller.IsSecretaryOf(series.ForumId);
            return new SeriesStory(
                series.Id, series.ForumId, organisation.Forums.GetValueOrDefault(series.ForumId)?.Name ?? string.Empty, mayRead ? series.Title : null,
                series.Rhythm, mayRead ? series.EndedBecause : null, series.IsEnded, series.Revision,
                [
                    .. series.Occurrences.Where(one => rows.ContainsKey(one.ItemId)).Reverse()
                        .Select(one => new OccurrenceLine(one.Number, one.Due, ActionItemLine.For(rows[one.ItemId], organisation, caller, clock.Today))),
                ],
                mayRead ? await HistoryAsync(session, series, [.. rows.Values.Where(caller.MayRead)], organisation, cancellationToken) : [],
                caller.IsSecretaryOf(series.ForumId));
        }

        private static async Task<ImmutableArray<SeriesEntry>> HistoryAsync(
            IQuerySession session, DutySeries series, IReadOnlyList<ActionItemRow> rows, Organisation organisation, CancellationToken cancellationToken)
        {
            var entries = new List<SeriesEntry>();
            foreach (var (id, reference) in rows.Select(row => (row.Id, (string?)row.Item.Reference)).Prepend((series.Id, null)))
            {
                var events = await session.Events.FetchStreamAsync(id, token: cancellationToken);
                entries.AddRange(TimelineEntry.Of(events.Select(e => e.Data), organisation).Select(entry => new SeriesEntry(entry, reference)));
            }

            return [.. entries.OrderByDescending(entry => entry.What.At)];
        }
    }
}

/// <param name="Title">Null where the caller may not read it.</param>
/// <param name="EndedBecause">Null while it goes on, and where the caller may not read it.</param>
/// <param name="Occurrences">Those that the caller may see, newest first.</param>
/// <param name="History">Newest first; empty where the caller may not read it.</param>
public sealed record SeriesStory(
    Guid Id,
    Guid ForumId,
    string Forum,
    string? Title,
    Rhythm Rhythm,
    string? EndedBecause,
    bool IsEnded,
    int Revision,
    ImmutableArray<OccurrenceLine> Occurrences,
    ImmutableArray<SeriesEntry> History,
    bool MayDecide);

/// <param name="Due">The day it was first due.</param>
public sealed record OccurrenceLine(int Number, DateOnly Due, ActionItemLine Item);

/// <param name="Reference">Of the occurrence that it happened to; null for the series itself.</param>
public sealed record SeriesEntry(TimelineEntry What, string? Reference);
