using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>A member of a collective duty says that their part is done; the last one reports the whole duty done.</summary>
public static class GiveReceipt
{
    /// <param name="Member">Key of the member whose part it is; null: the caller's own.</param>
    public sealed record Command(Guid ActionItemId, string? Member, string? Note, string? Link, int ExpectedRevision) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.HasRole;
    }

    public sealed class Handler(ActionItemDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.DecideAsync(command.ActionItemId, command.ExpectedRevision, WhoMay.Answer, on => Decide(on, command), cancellationToken);

        private static Decision Decide(ActingOn on, Command command)
        {
            var meant = MemberMeant.Of(on, command.Member, isGiven: false);
            return CollectiveDecisions.GiveReceipt(on.Item, meant.Member, command.Note, command.Link, meant.Act);
        }
    }
}
