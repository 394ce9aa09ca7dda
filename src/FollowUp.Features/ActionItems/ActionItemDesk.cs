using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.Directory;
using FollowUp.Features.EventSourcing;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;

namespace FollowUp.Features.ActionItems;

/// <summary>
/// What every answer to an item has in common: the caller's right, the revision they saw, and the clock. An item that the
/// caller may not see is "not found": they are not told that it is there. Who sees it and may not act is told who may.
/// </summary>
public sealed class ActionItemDesk(Decider decider, DirectoryOfRequest directory, ICallerSource callers, DanishClock clock)
{
    /// <summary>The responsible, their deputy, or the secretary for them, answers; what a deputy does names both.</summary>
    public Task<Refusal?> AnswerAsync(
        Guid id, int expectedRevision, Func<ActionItem, Act, Decision> decide, CancellationToken cancellationToken) =>
        DecideAsync(id, expectedRevision, WhoMay.Answer, on => decide(on.Item, on.Act), cancellationToken);

    /// <summary>The forum's secretary has the word.</summary>
    public Task<Refusal?> RuleAsync(
        Guid id, int expectedRevision, Func<ActionItem, Act, Decision> decide, CancellationToken cancellationToken) =>
        DecideAsync(id, expectedRevision, WhoMay.Decide, on => decide(on.Item, on.Act), cancellationToken);

    /// <summary>An act that needs more than the item and the moment to be decided.</summary>
    public async Task<Refusal?> DecideAsync(
        Guid id, int expectedRevision, WhoMay who, Func<ActingOn, Decision> decide, CancellationToken cancellationToken)
    {
        var caller = await callers.GetAsync(cancellationToken);
        var act = caller.ActAt(clock.Now);
        var organisation = await directory.GetAsync(cancellationToken);
        return await decider.OnAsync<ActionItem>(
            id,
            item => Judge(item, caller, organisation, act, expectedRevision, who, decide),
            cancellationToken);
    }

    /// <summary>The decision on an item that is at hand, with the right to it and the revision that was seen.</summary>
    internal static Decision Judge(
        ActionItem item, Caller caller, Organisation organisation, Act act, int expectedRevision, WhoMay who, Func<ActingOn, Decision> decide)
    {
        var on = new ActingOn(item, caller, organisation, who is WhoMay.Answer or WhoMay.AnswerOrAnswered ? act with { OnBehalfOf = caller.AbsentFor(item) } : act);
        var may = May(who, on);
        return !may && !caller.MaySee(item) ? Decision.No(RefusalCodes.NotFound)
            : !may ? Decision.No(RefusalCodes.NotYours, on.NamesOf(who))
            : decide(on) switch
            {
                // What is so already needs no quarrel about who was first.
                Decision.Record when item.Revision != expectedRevision => Decision.No(RefusalCodes.SomeoneWasFirst),
                var decision => decision,
            };
    }

    private static bool May(WhoMay who, ActingOn on) => who switch
    {
        WhoMay.Answer => on.Caller.MayAnswer(on.Item),
        WhoMay.AnswerOrAnswered => on.Caller.MayAnswer(on.Item) || on.Item.HandedBack.Any(part => on.Caller.ResponsibleKeys.Contains(part.Party.Key)),
        WhoMay.Comment => on.Caller.MayComment(on.Item),
        WhoMay.Close => on.Caller.MayClose(on.Item, on.Policy),
        WhoMay.Grant => on.Caller.MayGrant(on.Item, on.Policy, on.Organisation, on.Today),
        _ => on.Caller.MayDecide(on.Item),
    };
}
