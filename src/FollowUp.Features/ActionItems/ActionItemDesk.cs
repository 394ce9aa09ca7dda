using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.EventSourcing;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;

namespace FollowUp.Features.ActionItems;

/// <summary>
/// What every answer to an item has in common: the caller's right, the revision they saw, and the clock. An item that the
/// caller may not act on is "not found": they are not told that it is there.
/// </summary>
public sealed class ActionItemDesk(Decider decider, ICallerSource callers, DanishClock clock)
{
    /// <summary>The responsible, their deputy, or the secretary for them, answers; what a deputy does names both.</summary>
    public Task<Refusal?> AnswerAsync(
        Guid id, int expectedRevision, Func<ActionItem, Act, Decision> decide, CancellationToken cancellationToken) =>
        DecideAsync(
            id,
            expectedRevision,
            (caller, item) => caller.MayAnswer(item),
            (caller, item, act) => decide(item, act with { OnBehalfOf = caller.AbsentFor(item) }),
            cancellationToken);

    /// <summary>The forum's secretary has the word.</summary>
    public Task<Refusal?> RuleAsync(
        Guid id, int expectedRevision, Func<ActionItem, Act, Decision> decide, CancellationToken cancellationToken) =>
        DecideAsync(id, expectedRevision, (caller, item) => caller.MayDecide(item), (_, item, act) => decide(item, act), cancellationToken);

    private async Task<Refusal?> DecideAsync(
        Guid id,
        int expectedRevision,
        Func<Caller, ActionItem, bool> may,
        Func<Caller, ActionItem, Act, Decision> decide,
        CancellationToken cancellationToken)
    {
        var caller = await callers.GetAsync(cancellationToken);
        var act = caller.ActAt(clock.Now);
        return await decider.OnAsync<ActionItem>(
            id,
            item => !may(caller, item) ? Decision.No(RefusalCodes.NotFound) : decide(caller, item, act) switch
            {
                // What is so already needs no quarrel about who was first.
                Decision.Record when item.Revision != expectedRevision => Decision.No(RefusalCodes.SomeoneWasFirst),
                var decision => decision,
            },
            cancellationToken);
    }
}
