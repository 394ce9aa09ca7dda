using FollowUp.Domain.Agendas;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.Agendas;

/// <summary>The secretary takes an item off this draft, with a reason if they like; the item itself is as it was.</summary>
public static class DropFromDraft
{
    public sealed record Command(Guid MeetingId, Guid ActionItemId, string? Reason) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(AgendaDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.DecideAsync(
                command.MeetingId,
                (draft, act) => AgendaDecisions.Drop(draft, command.ActionItemId, command.Reason, act),
                cancellationToken);
    }
}
