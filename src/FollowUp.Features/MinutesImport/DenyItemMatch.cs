using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reviews;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.MinutesImport;

/// <summary>Nej, ikke det samme: the secretary says that a point does not answer a task; it is not asked again.</summary>
public static class DenyItemMatch
{
    public sealed record Command(Guid MinutesId, Guid ActionItemId, int AgendaPoint) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(ReviewDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.DecideAsync(
                command.MinutesId,
                (review, context) => context.Minutes.Points.FirstOrDefault(p => p.Number == command.AgendaPoint) is { } point
                    ? ReviewDecisions.DenyMatch(review, command.ActionItemId, point.Number, point.Title, context.Act)
                    : Decision.No(RefusalCodes.NotFound),
                cancellationToken);
    }
}
