using FollowUp.Domain.Deciding;
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
}
