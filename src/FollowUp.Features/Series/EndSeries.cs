using FollowUp.Domain.Deciding;
using FollowUp.Domain.Series;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.Series;

/// <summary>The secretary ends a series: no further occurrence is made, the one that is open stays.</summary>
public static class EndSeries
{
    public sealed record Command(Guid SeriesId, string? Reason, int ExpectedRevision) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(SeriesDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.DecideAsync(
                command.SeriesId, command.ExpectedRevision, (series, act) => SeriesDecisions.End(series, command.Reason, act), cancellationToken);
    }
}
