using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.Directory;

/// <summary>The person is back: yesterday was the last day. One that has not begun is taken back; one that is over stays as it is.</summary>
public static class EndAbsence
{
    public sealed record Command(Guid AbsenceId) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.HasRole;
    }

    public sealed class Handler(IDocumentStore store, ICallerSource callers, DanishClock clock) : IRequestHandler<Command, Refusal?>
    {
        public async Task<Refusal?> Handle(Command command, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            await using var session = store.LightweightSession();
            var absence = await session.LoadAsync<Absence>(command.AbsenceId, cancellationToken);
            if (absence is null || !caller.MayKeepAbsencesOf(absence.PersonId))
            {
                return new Refusal(RefusalCodes.NotFound);
            }

            var yesterday = clock.Today.AddDays(-1);
            if (absence.From > yesterday)
            {
                session.Delete(absence);
            }
            else if (absence.To is null || absence.To > yesterday)
            {
                session.Store(absence with { To = yesterday });
            }

            await session.SaveChangesAsync(cancellationToken);
            return null;
        }
    }
}
