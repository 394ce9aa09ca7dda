using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Series;
using FollowUp.Features.Access;
using FollowUp.Features.Series;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>The secretary lets it drop (bortfald), with the reason; of the last of a series, they say whether the series ends.</summary>
public static class Cancel
{
    /// <param name="EndsSeries">Needed for the last of a series that goes on: true, it ends; false, the next one is made.</param>
    public sealed record Command(Guid ActionItemId, string? Reason, int ExpectedRevision, bool? EndsSeries = null) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(SettlingDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.SettleAsync(
                command.ActionItemId,
                command.ExpectedRevision,
                WhoMay.Decide,
                on => ActionItemDecisions.Cancel(on.Item, command.Reason, on.Act),
                (on, series) => command.EndsSeries switch
                {
                    _ when !series.AwaitsNextAfter(on.Item.Id) => Decision.Same,
                    null => Decision.No(RefusalCodes.SeriesGoesOnOrEnds),
                    true => SeriesDecisions.End(series, command.Reason, on.Act),
                    false => SeriesDecisions.Continue(series, on.Item.Id, Guid.CreateVersion7(), on.Act),
                },
                cancellationToken);
    }
}
