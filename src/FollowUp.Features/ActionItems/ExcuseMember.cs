using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>The secretary lets a member off: they owe no receipt and are reminded no more.</summary>
public static class ExcuseMember
{
    /// <param name="Member">Key of the member.</param>
    public sealed record Command(Guid ActionItemId, string? Member, string? Reason, int ExpectedRevision) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(ActionItemDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.RuleAsync(
                command.ActionItemId,
                command.ExpectedRevision,
                (item, act) => CollectiveDecisions.Excuse(
                    item, item.Collective?.Members.Select(member => member.Party).FirstOrDefault(party => party.Key == command.Member), command.Reason, act),
                cancellationToken);
    }
}
