using System.Collections.Immutable;
using FollowUp.Mining.Commitments.Rules;

namespace FollowUp.Mining.Commitments;

/// <summary>One way in which Danish minutes give somebody something to do.</summary>
/// <param name="Name">Stable; shown with each proposal.</param>
internal sealed record CommitmentRule(string Name, Func<ClauseView, Draft?> Read);

/// <summary>The rules in their order: the first that reads a clause has it.</summary>
internal static class CommitmentRules
{
    public static readonly ImmutableArray<CommitmentRule> All =
    [
        new("deadline-is", DeadlineIs.Read),
        new("asks-another", AsksAnother.Read),
        new("is-asked", IsAsked.Read),
        new("bedes-done", BedesDone.Read),
        new("takes-it-on", TakesItOn.Read),
        new("task-of", TaskOf.Read),
        new("ready-by", ReadyBy.Read),
        new("keeper", Keeper.Read),
        new("shall-have", ShallHave.Read),
        new("gets-it-done", GetsItDone.Read),
        new("ensures", Ensures.Read),
        new("venue", Venue.Read),
        new("shall-contain", ShallContain.Read),
        new("actor-shall", ActorShall.Read),
        new("actor-does", ActorDoes.Read),
        new("passive-shall", PassiveShall.Read),
        new("passive", PassiveDone.Read),
        new("may-be-sent", MayBeSent.Read),
        new("decided-to", DecidedTo.Read),
        new("wished-product", WishedProduct.Read),
        new("postponed", Postponed.Read),
        new("imperative", Imperative.Read),
        new("hand-in", HandInNoun.Read),
        new("verbless", Verbless.Read),
    ];
}
