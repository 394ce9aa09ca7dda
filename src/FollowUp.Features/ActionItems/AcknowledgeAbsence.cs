using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>"Set": a responsible who was absent when it was decided has seen it. Each for themselves; no deputy and no secretary says it for them.</summary>
public static class AcknowledgeAbsence
{
    public sealed record Command(Guid ActionItemId, int ExpectedRevision) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.PersonId is not null && caller.HasRole;
    }

    public sealed class Handler(ActionItemDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.DecideAsync(
                command.ActionItemId,
                command.ExpectedRevision,
                WhoMay.Answer,
                on => AbsenceDecisions.Acknowledge(on.Item, on.Caller.PersonId ?? Guid.Empty, on.Act),
                cancellationToken);
    }
}
