using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>The responsible has somebody else do it; they stay answerable, see it, and may end it.</summary>
public static class DelegateTo
{
    /// <param name="To">Who is to do it.</param>
    /// <param name="From">Key of the party that it is done for; null: the caller's own.</param>
    public sealed record Command(Guid ActionItemId, ResponsibleParty To, string? From, string? Note, int ExpectedRevision)
        : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.HasRole;
    }

    public sealed class Handler(ActionItemDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.DecideAsync(command.ActionItemId, command.ExpectedRevision, WhoMay.Answer, on => Decide(on, command), cancellationToken);

        private static Decision Decide(ActingOn on, Command command)
        {
            var from = on.PartyAmong([.. on.Item.Responsible, .. on.Item.Delegations.Select(d => d.To)], command.From);
            return DelegationDecisions.Delegate(
                on.Item,
                from,
                from is null ? null : on.Organisation.PersonFor(from, on.Today)?.Id,
                command.To,
                on.Organisation.PersonFor(command.To, on.Today)?.Id,
                command.Note,
                on.Act);
        }
    }
}
