using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>The responsible, or the secretary for them, writes a short status.</summary>
public static class NoteProgress
{
    public sealed record Command(Guid ActionItemId, string? Text, int ExpectedRevision) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.HasRole;
    }

    public sealed class Handler(ActionItemDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.AnswerAsync(
                command.ActionItemId,
                command.ExpectedRevision,
                (item, act) => ActionItemDecisions.NoteProgress(item, command.Text, act),
                cancellationToken);
    }
}
