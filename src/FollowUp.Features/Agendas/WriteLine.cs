using FollowUp.Domain.Agendas;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.Agendas;

/// <summary>The secretary writes a line to go with an item on the agenda.</summary>
public static class WriteLine
{
    public sealed record Command(Guid MeetingId, Guid ActionItemId, string? Line) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(AgendaDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.DecideAsync(
                command.MeetingId,
                (draft, act) => AgendaDecisions.WriteLine(draft, command.ActionItemId, command.Line, act),
                cancellationToken);
    }
}
