using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>Somebody who may read it writes something that is no status.</summary>
public static class AddComment
{
    public sealed record Command(Guid ActionItemId, string? Text, int ExpectedRevision) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.HasRole;
    }

    public sealed class Handler(ActionItemDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.DecideAsync(
                command.ActionItemId,
                command.ExpectedRevision,
                WhoMay.Comment,
                on => ActionItemDecisions.Comment(command.Text, on.Act),
                cancellationToken);
    }
}
