using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>A receipt was given too soon: the member's part is missing again. The member takes it back, or the secretary.</summary>
public static class WithdrawReceipt
{
    /// <param name="Member">Key of the member whose part it is; null: the caller's own.</param>
    public sealed record Command(Guid ActionItemId, string? Member, string? Reason, int ExpectedRevision) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.HasRole;
    }

    public sealed class Handler(ActionItemDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.DecideAsync(command.ActionItemId, command.ExpectedRevision, WhoMay.Answer, on => Decide(on, command), cancellationToken);

        private static Decision Decide(ActingOn on, Command command)
        {
            var meant = MemberMeant.Of(on, command.Member, isGiven: true);
            return CollectiveDecisions.WithdrawReceipt(on.Item, meant.Member, command.Reason, meant.Act);
        }
    }
}
