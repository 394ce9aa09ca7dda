using FollowUp.Domain.Deciding;
using JasperFx.Events;
using Marten;

namespace FollowUp.Features.EventSourcing;

/// <summary>Deciding on a stream within a session that the caller saves.</summary>
public static class DecidingSession
{
    /// <summary>Fetches the state for writing, decides, and appends; the refusal if there is one.</summary>
    /// <param name="decide">Gets null when the stream does not exist.</param>
    public static async Task<Refusal?> DecideAsync<TState>(
        this IDocumentSession session, Guid id, Func<TState?, Decision> decide, CancellationToken cancellationToken)
        where TState : class
    {
        var stream = await session.Events.FetchForWriting<TState>(id, cancellationToken);
        switch (decide(stream.Aggregate))
        {
            case Decision.Refuse refuse:
                return refuse.Refusal;
            case Decision.Record record:
                stream.AppendMany(record.Events.AsEnumerable());
                return null;
            default:
                return null;
        }
    }

    /// <summary>Decides on several streams that exist; the first refusal, in the order of the ids, if there is one.</summary>
    /// <param name="decide">States by id in, a decision for each id out; an id that is left out stays as it is.</param>
    public static async Task<Refusal?> DecideManyAsync<TState>(
        this IDocumentSession session,
        IEnumerable<Guid> ids,
        Func<IReadOnlyDictionary<Guid, TState>, IReadOnlyDictionary<Guid, Decision>> decide,
        CancellationToken cancellationToken)
        where TState : class
    {
        // Always in the same order: two who change the same streams then wait for each other and do not lock each other out.
        var streams = new SortedDictionary<Guid, IEventStream<TState>>();
        foreach (var id in ids.Distinct().Order())
        {
            streams.Add(id, await session.Events.FetchForWriting<TState>(id, cancellationToken));
        }

        if (streams.Values.Any(stream => stream.Aggregate is null))
        {
            return new Refusal(RefusalCodes.NotFound);
        }

        var decisions = decide(streams.ToDictionary(stream => stream.Key, stream => stream.Value.Aggregate!)).OrderBy(pair => pair.Key).ToList();
        if (decisions.Select(pair => pair.Value).OfType<Decision.Refuse>().FirstOrDefault() is { } refuse)
        {
            return refuse.Refusal;
        }

        foreach (var (id, decision) in decisions)
        {
            if (decision is Decision.Record record)
            {
                streams[id].AppendMany(record.Events.AsEnumerable());
            }
        }

        return null;
    }
}
