using FollowUp.Domain.Agendas;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.Agendas;

/// <summary>The secretary moves an item up (negative) or down within its heading.</summary>
public static class MoveOnDraft
{
    public sealed record Command(Guid MeetingId, Guid ActionItemId, int Places) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(AgendaDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.DecideAsync(
                command.MeetingId,
                (draft, act) => AgendaDecisions.Move(draft, command.ActionItemId, command.Places, act),
                cancellationToken);
    }
}
