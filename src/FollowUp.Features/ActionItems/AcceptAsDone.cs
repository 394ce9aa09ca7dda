using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>The secretary closes it on behalf of the forum.</summary>
public static class AcceptAsDone
{
    public sealed record Command(Guid ActionItemId, string? Note, int ExpectedRevision) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(ActionItemDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.RuleAsync(
                command.ActionItemId,
                command.ExpectedRevision,
                (item, act) => ActionItemDecisions.AcceptAsDone(item, command.Note, act),
                cancellationToken);
    }
}
