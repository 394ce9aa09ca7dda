using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>The responsible says that it is done; the forum still has the last word.</summary>
public static class ReportDone
{
    public sealed record Command(Guid ActionItemId, string? Note, int ExpectedRevision, string? Link = null) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.HasRole;
    }

    public sealed class Handler(ActionItemDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.AnswerAsync(
                command.ActionItemId,
                command.ExpectedRevision,
                (item, act) => ActionItemDecisions.ReportDone(item, command.Note, command.Link, act),
                cancellationToken);
    }
}
