using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.Ports;
using Marten;
using MediatR;

namespace FollowUp.Features.Directory.Names;

/// <summary>Glem: the words are asked about again. Tasks that are there keep their responsible.</summary>
public static class ForgetName
{
    public sealed record Command(Guid Id) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(IDocumentStore store, ICallerSource callers) : IRequestHandler<Command, Refusal?>
    {
        public async Task<Refusal?> Handle(Command command, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            await using var session = store.LightweightSession();
            if (await session.LoadAsync<LearnedName>(command.Id, cancellationToken) is not { } name || !caller.IsSecretaryOf(name.ForumId))
            {
                return new Refusal(RefusalCodes.NotFound);
            }

            session.Delete(name);
            await session.SaveChangesAsync(cancellationToken);
            return null;
        }
    }
}
