using FollowUp.Domain.Deciding;
using JasperFx;
using Marten;
using Marten.Exceptions;

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
    /// Runs work over one or more streams and saves it as one transaction; a refusal saves nothing. Run again from the start
    /// when a stream was written to in between, so the work must have no other effects.
    /// </summary>
    public async Task<Refusal?> InOneTransactionAsync(Func<IDocumentSession, Task<Refusal?>> work, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var session = store.LightweightSession();
            if (await work(session) is { } refusal)
            {
                return refusal;
            }

            try
            {
                await session.SaveChangesAsync(cancellationToken);
                return null;
            }
            catch (Exception collision) when (
                attempt < Attempts && collision is ConcurrencyException or ExistingStreamIdCollisionException or DocumentAlreadyExistsException)
            {
                // Those who collided must not meet again at once.
                await Task.Delay(Random.Shared.Next(10 * attempt), cancellationToken);
            }
        }
    }
}
