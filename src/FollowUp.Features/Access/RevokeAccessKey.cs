using FollowUp.Domain.Deciding;
using FollowUp.Features.Ports;
using Marten;
using MediatR;

namespace FollowUp.Features.Access;

/// <summary>The owner takes a key back; an administrator may take anybody's, for instance one that was found in the open.</summary>
public static class RevokeAccessKey
{
    public sealed record Command(Guid AccessKeyId) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.PersonId is not null;
    }

    public sealed class Handler(IDocumentStore store, ICallerSource callers) : IRequestHandler<Command, Refusal?>
    {
        public async Task<Refusal?> Handle(Command command, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            await using var session = store.LightweightSession();
            var key = await session.LoadAsync<AccessKey>(command.AccessKeyId, cancellationToken);
            if (key is null || (key.PersonId != caller.PersonId && !caller.IsAdministrator))
            {
                return new Refusal(RefusalCodes.NotFound);
            }

            session.Delete<AccessKey>(key.Id);
            await session.SaveChangesAsync(cancellationToken);
            return null;
        }
    }
}
