using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.Directory;

/// <summary>
/// The holder of a position, an administrator or a secretary says who acts whenever the holder is away and named nobody. The one
/// before stays in the history.
/// </summary>
public static class SetDeputy
{
    /// <param name="PersonId">Null: nobody from today on.</param>
    public sealed record Command(Guid PositionId, Guid? PersonId) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.HasRole;
    }

    public sealed class Handler(IDocumentStore store, ICallerSource callers, DanishClock clock) : IRequestHandler<Command, Refusal?>
    {
        public async Task<Refusal?> Handle(Command command, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            var today = clock.Today;
            await using var session = store.LightweightSession();
            var organisation = await DirectoryLock.LoadAsync(session, cancellationToken);
            if (!organisation.Positions.TryGetValue(command.PositionId, out var position) || !caller.MayKeepAbsencesOf(position.HolderOn(today)))
            {
                return new Refusal(RefusalCodes.NotFound);
            }

            if (command.PersonId is { } id && organisation.People.GetValueOrDefault(id)?.IsHereOn(today) != true)
            {
                return new Refusal(RefusalCodes.PersonUnknown);
            }

            if (command.PersonId is not null && command.PersonId == position.HolderOn(today))
            {
                return new Refusal(RefusalCodes.DeputyIsTheAbsent);
            }

            if (command.PersonId == position.DeputyOn(today))
            {
                return null;
            }

            session.Store(position with
            {
                Deputies = Periods.Merge<Deputy>(
                    position.Deputies, command.PersonId is { } deputy ? [new Deputy(deputy, today, null)] : [],
                    d => (d.PersonId, d.From, d.To), (d, to) => d with { To = to }, today),
            });
            await session.SaveChangesAsync(cancellationToken);
            return null;
        }
    }
}
