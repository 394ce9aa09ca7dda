using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.Directory.Scim;

/// <summary>An administrator says what the members of a group are here; from today on, and until it is taken back or they leave the group.</summary>
public static class SetGroupGrant
{
    /// <param name="Grant">Null: nothing.</param>
    public sealed record Command(Guid GroupId, GroupGrant? Grant) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsAdministrator;
    }

    public sealed class Handler(IDocumentStore store, DanishClock clock) : IRequestHandler<Command, Refusal?>
    {
        public async Task<Refusal?> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var session = store.LightweightSession();
            var organisation = await DirectoryLock.LoadAsync(session, cancellationToken);
            var draft = new ScimDraft(organisation, await session.Query<ScimGroup>().ToListAsync(cancellationToken), clock.Today, clock.Now);
            if (draft.Groups.GetValueOrDefault(command.GroupId) is not { IsDeleted: false } group)
            {
                return new Refusal(RefusalCodes.NotFound);
            }

            var isOfForum = command.Grant?.Role is not null;
            if (isOfForum && !organisation.Forums.ContainsKey(command.Grant!.ForumId ?? Guid.Empty))
            {
                return new Refusal(RefusalCodes.NotFound);
            }

            draft.Set(group with { Grant = isOfForum || command.Grant is null ? command.Grant : command.Grant with { ForumId = null } });
            draft.StoreIn(session);
            await session.SaveChangesAsync(cancellationToken);
            return null;
        }
    }
}
