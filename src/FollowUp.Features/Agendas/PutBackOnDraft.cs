using FollowUp.Domain.Agendas;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.Agendas;

/// <summary>The secretary puts an item back that was taken off.</summary>
public static class PutBackOnDraft
{
    public sealed record Command(Guid MeetingId, Guid ActionItemId) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(AgendaDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.DecideAsync(
                command.MeetingId,
                (draft, act) => AgendaDecisions.PutBack(draft, command.ActionItemId, act),
                cancellationToken);
    }
}
