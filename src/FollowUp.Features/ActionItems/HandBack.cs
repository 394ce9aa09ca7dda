using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>"Not mine": a responsible hands it to the secretary's queue, a delegate back to whoever asked them.</summary>
public static class HandBack
{
    /// <param name="Party">Key of the party that it is not for; null: the caller's own.</param>
    public sealed record Command(Guid ActionItemId, string? Party, string? Reason, int ExpectedRevision) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.HasRole;
    }

    public sealed class Handler(ActionItemDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.DecideAsync(command.ActionItemId, command.ExpectedRevision, WhoMay.AnswerOrAnswered, on => Decide(on, command), cancellationToken);

        /// <summary>Who has handed it back already may say so again: it is so.</summary>
        private static Decision Decide(ActingOn on, Command command)
        {
            var item = on.Item;
            var party = on.PartyAmong([.. item.Responsible, .. item.Delegations.Select(d => d.To)], command.Party)
                ?? on.PartyAmong([.. item.HandedBack.Select(part => part.Party)], command.Party);
            return DelegationDecisions.HandBack(item, party, command.Reason, on.Act);
        }
    }
}
