using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>
/// A new date and why: the one way to another deadline. The secretary moves it, or asks on a responsible's behalf; for a responsible the
/// forum's policy says whether it is moved or asked for. How often it moved stands on the item.
/// </summary>
public static class MoveDeadline
{
    /// <param name="OnlyAsk">The date is asked for, also by one who could move it.</param>
    public sealed record Command(Guid ActionItemId, DateOnly NewDeadline, string? Reason, int ExpectedRevision, bool OnlyAsk = false)
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
                on => on.Caller.MayDecide(on.Item) && !command.OnlyAsk
                    ? ActionItemDecisions.MoveDeadline(on.Item, command.NewDeadline, command.Reason, on.Act, on.Today)
                    : ExtensionDecisions.Ask(
                        on.Item, command.NewDeadline, command.Reason, on.Item.Responsible.FirstOrDefault(party => on.Caller.ResponsibleKeys.Contains(party.Key)),
                        on.Policy.Extensions, on.Act, on.Today),
                cancellationToken);
    }
}
