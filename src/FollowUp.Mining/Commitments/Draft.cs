using System.Collections.Immutable;

namespace FollowUp.Mining.Commitments;

/// <summary>What a rule makes of a clause, before the clause's place, time and the like are added.</summary>
/// <param name="Title">Short Danish imperative.</param>
/// <param name="Confidence">Of the rule by itself, 0 to 1.</param>
internal sealed record Draft(CommitmentKind Kind, string Title, ImmutableArray<MinedActor> Actors, double Confidence)
{
    public string? ReturnsTo { get; init; }

    /// <summary>The clause says no more than when: "fristen er den 1. maj" is the time of the task before it.</summary>
    public bool IsOnlyDeadline { get; init; }
}
