using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>The responsible does it themselves again.</summary>
public static class EndDelegation
{
    /// <param name="From">Key of the party that delegated it; null: the caller's own.</param>
    public sealed record Command(Guid ActionItemId, string? From, string? Reason, int ExpectedRevision) : IRequest<Refusal?>, IGuarded
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
                on => DelegationDecisions.End(
                    on.Item, on.PartyAmong([.. on.Item.Delegations.Select(d => d.From)], command.From), command.Reason, on.Act),
                cancellationToken);
    }
}
