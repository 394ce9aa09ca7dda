using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>The secretary lets it drop (bortfald), with the reason.</summary>
public static class Cancel
{
    public sealed record Command(Guid ActionItemId, string? Reason, int ExpectedRevision) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(ActionItemDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.RuleAsync(
                command.ActionItemId,
                command.ExpectedRevision,
                (item, act) => ActionItemDecisions.Cancel(item, command.Reason, act),
                cancellationToken);
    }
}
