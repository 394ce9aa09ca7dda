using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>The responsible, or the secretary for them, asks for another date; where the forum's policy allows it, it is moved at once.</summary>
public static class AskForDate
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
                command.ActionItemId, command.ExpectedRevision, WhoMay.Answer, on => Decide(on, command.NewDeadline, command.Reason), cancellationToken);
    }

    internal static Decision Decide(ActingOn on, DateOnly day, string? reason) => ExtensionDecisions.Ask(
        on.Item, day, reason, on.Item.Responsible.FirstOrDefault(party => on.Caller.ResponsibleKeys.Contains(party.Key)), on.Policy.Extensions, on.Act, on.Today);
}
