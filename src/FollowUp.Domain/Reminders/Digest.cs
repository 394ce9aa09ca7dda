using System.Collections.Immutable;
using FollowUp.Domain.Reminders.Events;

namespace FollowUp.Domain.Reminders;

/// <summary>One person's mail of one morning: claimed before it is sent, confirmed after.</summary>
/// <param name="Id">Made from recipient and date, so that two processes cannot start two.</param>
/// <param name="ChangedAt">When it got its present status, UTC.</param>
public sealed record Digest(
    Guid Id,
    Guid RecipientId,
    DateOnly LocalDate,
    DigestStatus Status,
    int Attempt,
    string MessageId,
    ImmutableArray<Guid> ActionItemIds,
    DateTimeOffset ChangedAt)
{
    /// <summary>Why the last try came to nothing; null when it did not, or nobody tried.</summary>
    public MailFailure? Failure { get; init; }

    /// <summary>The state after one more event.</summary>
    public static Digest? Evolve(Digest? state, Guid id, object happened) => (state, happened) switch
    {
        (_, DigestClaimed e) => new Digest(
            id, e.RecipientId, e.LocalDate, DigestStatus.Claimed, e.Attempt, e.MessageId, e.ActionItemIds, e.Act.At),
        (null, _) => null,
        (_, DigestSent e) => state with { Status = DigestStatus.Sent, ChangedAt = e.Act.At, Failure = null },
        (_, DigestDeferred e) => state with { Status = DigestStatus.Deferred, ChangedAt = e.Act.At, Failure = e.Failure },
        (_, DigestRejected e) => state with { Status = DigestStatus.Rejected, ChangedAt = e.Act.At, Failure = e.Failure },
        (_, DigestDropped e) => state with { Status = DigestStatus.Dropped, ChangedAt = e.Act.At },
        _ => state,
    };
}

/// <summary>How far a digest has come.</summary>
public enum DigestStatus
{
    /// <summary>Somebody is sending it, or died while doing so.</summary>
    Claimed,
    Sent,

    /// <summary>To be tried again.</summary>
    Deferred,

    /// <summary>Refused for good; the secretary has to look at it.</summary>
    Rejected,

    /// <summary>There was nothing left to say.</summary>
    Dropped,
}
