using FollowUp.Domain.Deciding;
using FollowUp.Domain.Series;
using FollowUp.Features.EventSourcing;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;

namespace FollowUp.Features.Series;

/// <summary>What every act on a series has in common: the secretary of its forum, and the revision they saw.</summary>
public sealed class SeriesDesk(Decider decider, ICallerSource callers, DanishClock clock)
{
    public async Task<Refusal?> DecideAsync(Guid id, int expectedRevision, Func<DutySeries, Act, Decision> decide, CancellationToken cancellationToken)
    {
        var caller = await callers.GetAsync(cancellationToken);
        var act = caller.ActAt(clock.Now);
        return await decider.OnAsync<DutySeries>(
            id,
            series => !caller.IsSecretaryOf(series.ForumId) ? Decision.No(RefusalCodes.NotFound) : decide(series, act) switch
            {
                Decision.Record when series.Revision != expectedRevision => Decision.No(RefusalCodes.SomeoneWasFirst),
                var decision => decision,
            },
            cancellationToken);
    }
}
