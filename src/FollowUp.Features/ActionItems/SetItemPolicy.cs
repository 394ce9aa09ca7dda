using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>The secretary lets other rules than the forum's hold for one commitment, or the forum's again.</summary>
public static class SetItemPolicy
{
    public sealed record Command(Guid ActionItemId, ItemPolicy? Policy, string? Reason, int ExpectedRevision) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(ActionItemDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.RuleAsync(
                command.ActionItemId,
                command.ExpectedRevision,
                (item, act) => PolicyDecisions.Set(item, command.Policy, command.Reason, act),
                cancellationToken);
    }
}
