using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>The secretary or the chair, as the forum's policy has it, grants the date that was asked for, or another one.</summary>
public static class GrantDate
{
    public sealed record Command(Guid ActionItemId, DateOnly Deadline, string? Note, int ExpectedRevision) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary || caller.IsChair;
    }

    public sealed class Handler(ActionItemDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.DecideAsync(
                command.ActionItemId,
                command.ExpectedRevision,
                WhoMay.Grant,
                on => ExtensionDecisions.Grant(on.Item, command.Deadline, command.Note, on.Act, on.Today),
                cancellationToken);
    }
}
