using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.ComeBacks;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using FollowUp.Mining.People;
using Marten;
using MediatR;

namespace FollowUp.Features.Directory;

/// <summary>
/// An administrator brings in the organisation as a file gives it. Known departments, people, positions and forums keep their
/// ids (people by the organisation's own id, the others by name), so that items follow; nobody is removed, and what somebody held or
/// was before stays, with the day on which it ended.
/// </summary>
public static class ImportDirectory
{
    public sealed record Command(OrganisationDirectory Directory) : IRequest<Result<Counts>>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsAdministrator || caller.IsSystem;
    }

    /// <summary>How much the directory holds after the import.</summary>
    public sealed record Counts(int Departments, int People, int Positions, int Forums, int Meetings);

    public sealed class Handler(IDocumentStore store, ICallerSource callers, DanishClock clock, ComeBackFollower follower) : IRequestHandler<Command, Result<Counts>>
    {
        public async Task<Result<Counts>> Handle(Command command, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            await using var session = store.LightweightSession();
            var known = await DirectoryLock.LoadAsync(session, cancellationToken);
            var stored = DirectoryWriter.Store(session, known, command.Directory, caller.ActAt(clock.Now), clock.Today);
            if (stored.Refusal is null)
            {
                await session.SaveChangesAsync(cancellationToken);
                await follower.FollowAsync(Channel.Import, cancellationToken);
            }

            return stored;
        }
    }
}
