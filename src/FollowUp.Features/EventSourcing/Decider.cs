using FollowUp.Domain.Deciding;
using JasperFx;
using Marten;
using Marten.Exceptions;
using Npgsql;

namespace FollowUp.Features.EventSourcing;

/// <summary>
/// All that stands between pure decisions and the event store: fetch the state, decide, append, save. If somebody else
/// wrote to the stream in between, it is decided again on what is there now, so a decision never stands on a state that has gone.
/// </summary>
public sealed class Decider(IDocumentStore store)
{
    private const int Attempts = 12;

    /// <summary>Decides on one stream that exists; <see cref="RefusalCodes.NotFound"/> when it does not.</summary>
    public Task<Refusal?> OnAsync<TState>(Guid id, Func<TState, Decision> decide, CancellationToken cancellationToken)
        where TState : class =>
        InOneTransactionAsync(
            async session => await session.DecideAsync<TState>(
                id, state => state is null ? Decision.No(RefusalCodes.NotFound) : decide(state), cancellationToken),
            cancellationToken);

    /// <summary>
    /// Decides on several streams at once; <see cref="RefusalCodes.NotFound"/> when one of them does not exist. What one of
    /// them refuses is refused for all.
    /// </summary>
    /// <param name="decide">States by id in, a decision for each id out; an id that is left out stays as it is.</param>
    public Task<Refusal?> OnManyAsync<TState>(
        IEnumerable<Guid> ids,
        Func<IReadOnlyDictionary<Guid, TState>, IReadOnlyDictionary<Guid, Decision>> decide,
        CancellationToken cancellationToken)
        where TState : class =>
        InOneTransactionAsync(session => session.DecideManyAsync(ids, decide, cancellationToken), cancellationToken);

    /// <summary>
    /// Runs work over one or more streams and saves it as one transaction; a refusal saves nothing. Run again from the start
    /// when a stream was written to in between, or when two transactions waited for each other, so the work must have no other effects.
    /// </summary>
    public async Task<Refusal?> InOneTransactionAsync(Func<IDocumentSession, Task<Refusal?>> work, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var session = store.LightweightSession();
                if (await work(session) is { } refusal)
                {
                    return refusal;
                }

                await session.SaveChangesAsync(cancellationToken);
                return null;
            }
            catch (Exception collision) when (attempt < Attempts && IsCollision(collision))
            {
                // Those who collided must not meet again at once.
                await Task.Delay(Random.Shared.Next(10 * attempt), cancellationToken);
            }
        }
    }

    /// <summary>
    /// Somebody else was first, or PostgreSQL ended this transaction so that another could go on. The document store wraps what
    /// the database said.
    /// </summary>
    private static bool IsCollision(Exception? failure) => failure switch
    {
        null => false,
        ConcurrencyException or ExistingStreamIdCollisionException or DocumentAlreadyExistsException => true,
        PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure } => true,
        _ => IsCollision(failure.InnerException),
    };
}
