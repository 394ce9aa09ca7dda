using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>
/// A new date and why. The secretary moves the deadline; for a responsible the forum's policy says whether it is moved or asked
/// for, as in <see cref="AskForDate"/>. How often it moved stands on the item.
/// </summary>
public static class MoveDeadline
{
    public sealed record Command(Guid ActionItemId, DateOnly NewDeadline, string? Reason, int ExpectedRevision)
        : IRequest<Refusal?>, IGuarded
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
                on => on.Caller.MayDecide(on.Item)
                    ? ActionItemDecisions.MoveDeadline(on.Item, command.NewDeadline, command.Reason, on.Act, on.Today)
                    : AskForDate.Decide(on, command.NewDeadline, command.Reason),
                cancellationToken);
    }
}
