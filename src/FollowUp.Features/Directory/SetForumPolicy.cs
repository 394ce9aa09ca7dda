using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.EventSourcing;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.Directory;

/// <summary>The forum's secretary, or an administrator, writes down what the forum has decided about its commitments.</summary>
public static class SetForumPolicy
{
    public sealed record Command(Guid ForumId, ClosedBy ClosedBy, ExtensionRule Extensions, GrantedBy GrantedBy, int ExpectedRevision)
        : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary || caller.IsAdministrator;
    }

    public sealed class Handler(Decider decider, ICallerSource callers, DanishClock clock) : IRequestHandler<Command, Refusal?>
    {
        public async Task<Refusal?> Handle(Command command, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            return await decider.InOneTransactionAsync(session => SetAsync(session, caller, command, cancellationToken), cancellationToken);
        }

        private async Task<Refusal?> SetAsync(IDocumentSession session, Caller caller, Command command, CancellationToken cancellationToken)
        {
            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            if (!organisation.Forums.TryGetValue(command.ForumId, out var forum))
            {
                return new Refusal(RefusalCodes.NotFound);
            }

            if (!caller.MaySetPolicyOf(forum.Id))
            {
                return new Refusal(RefusalCodes.NotYours, [organisation.NamesOf(forum.SecretariesOn(clock.Today, organisation))]);
            }

            var stored = await session.LoadAsync<ForumPolicy>(forum.Id, cancellationToken);
            var now = stored ?? ForumPolicy.Of(forum.Id);
            if ((now.ClosedBy, now.Extensions, now.GrantedBy) == (command.ClosedBy, command.Extensions, command.GrantedBy))
            {
                return null;
            }

            if (now.Revision != command.ExpectedRevision)
            {
                return new Refusal(RefusalCodes.SomeoneWasFirst);
            }

            var changed = new ForumPolicy(
                forum.Id, command.ClosedBy, command.Extensions, command.GrantedBy, now.Revision + 1, caller.PersonId, clock.Now);
            if (stored is null)
            {
                session.Insert(changed);
            }
            else
            {
                session.Store(changed);
            }

            return null;
        }
    }
}
