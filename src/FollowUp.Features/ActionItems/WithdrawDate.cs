using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>The responsible needs the date no more that they asked for.</summary>
public static class WithdrawDate
{
    public sealed record Command(Guid ActionItemId, int ExpectedRevision) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.HasRole;
    }

    public sealed class Handler(ActionItemDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.DecideAsync(
                command.ActionItemId,
                command.ExpectedRevision,
                WhoMay.Answer,
                on => ExtensionDecisions.Withdraw(on.Item, on.Act),
                cancellationToken);
    }
}
