using System.Collections.Immutable;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reminders.Events;

namespace FollowUp.Domain.Reminders;

/// <summary>
/// At most one mail a person and morning, whatever dies. A claim that nobody confirmed may be taken over after a while: the
/// process that held it is gone. The one case nobody can know is a server that took the mail
/// and a process that died before it wrote that down; it is sent again with the same Message-Id.
/// </summary>
public static class DigestDecisions
{
    /// <summary>Tries before it is left to a person.</summary>
    public const int MaxAttempts = 8;

    public static Decision Claim(
        Digest? digest, Guid recipientId, DateOnly localDate, string messageId, ImmutableArray<Guid> actionItemIds, Act act,
        TimeSpan takeoverAfter) =>
        digest switch
        {
            null => Decision.Of(new DigestClaimed(act, recipientId, localDate, 1, messageId, actionItemIds)),
            { Status: DigestStatus.Sent or DigestStatus.Rejected or DigestStatus.Dropped } => Decision.Same,
            { Status: DigestStatus.Claimed } when act.At - digest.ChangedAt < takeoverAfter => Decision.Same,
            { Status: DigestStatus.Deferred } when act.At - digest.ChangedAt < PauseAfter(digest.Attempt) => Decision.Same,
            { Attempt: >= MaxAttempts } => Decision.Of(new DigestRejected(act, MailFailure.Of(MailFailureKind.AttemptsUsedUp))),
            _ => Decision.Of(new DigestClaimed(act, recipientId, localDate, digest.Attempt + 1, digest.MessageId, actionItemIds)),
        };

    public static Decision Confirm(Digest digest, Act act) =>
        digest.Status == DigestStatus.Sent ? Decision.Same : Decision.Of(new DigestSent(act));

    public static Decision Defer(Digest digest, MailFailure failure, Act act) =>
        digest.Status == DigestStatus.Claimed ? Decision.Of(new DigestDeferred(act, failure)) : Decision.Same;

    public static Decision Reject(Digest digest, MailFailure failure, Act act) =>
        digest.Status == DigestStatus.Claimed ? Decision.Of(new DigestRejected(act, failure)) : Decision.Same;

    public static Decision Drop(Digest digest, Act act) =>
        digest.Status == DigestStatus.Claimed ? Decision.Of(new DigestDropped(act)) : Decision.Same;

    /// <summary>1, 5, 15 and then 60 minutes: what greylisting servers expect (RFC 5321, 4.5.4.1 asks for growing pauses).</summary>
    public static TimeSpan PauseAfter(int attempt) => TimeSpan.FromMinutes(attempt switch { 1 => 1, 2 => 5, 3 => 15, _ => 60 });
}
