using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.Time;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>The responsible, or the secretary for them, sets a new date and says why; how often it moved stands on the item.</summary>
public static class MoveDeadline
{
    public sealed record Command(Guid ActionItemId, DateOnly NewDeadline, string? Reason, int ExpectedRevision)
        : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.HasRole;
    }

    public sealed class Handler(ActionItemDesk desk, DanishClock clock) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.AnswerAsync(
                command.ActionItemId,
                command.ExpectedRevision,
                (item, act) => ActionItemDecisions.MoveDeadline(item, command.NewDeadline, command.Reason, act, clock.Today),
                cancellationToken);
    }
}
