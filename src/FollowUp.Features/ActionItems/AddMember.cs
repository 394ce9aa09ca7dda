using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>The secretary asks one more for a receipt, or again one who was let off or said that it was not theirs.</summary>
public static class AddMember
{
    public sealed record Command(Guid ActionItemId, ResponsibleParty Member, int ExpectedRevision) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(ActionItemDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.DecideAsync(command.ActionItemId, command.ExpectedRevision, WhoMay.Decide, on => Decide(on, command.Member), cancellationToken);

        /// <summary>Somebody who is a member already, by a position, is that member.</summary>
        private static Decision Decide(ActingOn on, ResponsibleParty wanted)
        {
            var person = on.Organisation.PersonFor(wanted, on.Today)?.Id;
            var known = on.Item.Collective?.Members.Select(member => member.Party).FirstOrDefault(
                party => party.Key == wanted.Key || (person is not null && on.Organisation.PersonFor(party, on.Today)?.Id == person));
            return CollectiveDecisions.AddMember(on.Item, known ?? wanted, person, on.Act);
        }
    }
}
