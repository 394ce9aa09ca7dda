using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reminders;
using FollowUp.Domain.Reminders.Events;
using static FollowUp.UnitTests.Domain.Given;

namespace FollowUp.UnitTests.Domain;

public sealed class Deciding_on_digests
{
    private static readonly DateTimeOffset Start = Now.At;

    private static readonly DigestClaimed Claimed = new(At(0), Mette, Today, 1, "first@followup", [ItemId]);

    [Theory]
    [InlineData(DigestStatus.Claimed, 1, 119, null)]
    [InlineData(DigestStatus.Claimed, 1, 120, 2)]
    [InlineData(DigestStatus.Claimed, 7, 120, 8)]
    [InlineData(DigestStatus.Deferred, 1, 59, null)]
    [InlineData(DigestStatus.Deferred, 1, 60, 2)]
    [InlineData(DigestStatus.Deferred, 2, 299, null)]
    [InlineData(DigestStatus.Deferred, 2, 300, 3)]
    [InlineData(DigestStatus.Deferred, 3, 899, null)]
    [InlineData(DigestStatus.Deferred, 3, 900, 4)]
    [InlineData(DigestStatus.Deferred, 4, 3599, null)]
    [InlineData(DigestStatus.Deferred, 4, 3600, 5)]
    [InlineData(DigestStatus.Sent, 1, 90_000, null)]
    [InlineData(DigestStatus.Rejected, 1, 90_000, null)]
    [InlineData(DigestStatus.Dropped, 1, 90_000, null)]
    public void A_digest_may_be_claimed_again(DigestStatus status, int attempt, int secondsLater, int? nextAttempt)
    {
        var decision = Claim(ADigest(status, attempt), secondsLater);

        if (nextAttempt is null)
        {
            decision.ShouldBeNothing();
        }
        else
        {
            var claimed = decision.Event<DigestClaimed>();
            claimed.Attempt.ShouldBe(nextAttempt.Value);
            claimed.MessageId.ShouldBe("first@followup");
        }
    }

    [Fact]
    public void The_first_claim_gives_the_message_its_id() => Claim(null, 0).Event<DigestClaimed>().ShouldSatisfyAllConditions(
        claimed => claimed.Attempt.ShouldBe(1),
        claimed => claimed.MessageId.ShouldBe("other@followup"),
        claimed => claimed.ActionItemIds.ShouldBe([ItemId]));

    [Theory]
    [InlineData(DigestStatus.Claimed)]
    [InlineData(DigestStatus.Deferred)]
    public void After_eight_attempts_it_is_left_to_a_person(DigestStatus status) =>
        Claim(ADigest(status, DigestDecisions.MaxAttempts), 3600).Event<DigestRejected>().Failure.ShouldBe(MailFailure.Of(MailFailureKind.AttemptsUsedUp));

    [Theory]
    [InlineData(DigestStatus.Claimed, true)]
    [InlineData(DigestStatus.Deferred, false)]
    [InlineData(DigestStatus.Sent, false)]
    [InlineData(DigestStatus.Rejected, false)]
    [InlineData(DigestStatus.Dropped, false)]
    public void Only_a_claim_is_deferred_rejected_or_dropped(DigestStatus status, bool may)
    {
        var digest = ADigest(status, 1);
        DigestDecisions.Defer(digest, MailFailure.Answer(451), At(1)).Events().Length.ShouldBe(may ? 1 : 0);
        DigestDecisions.Reject(digest, MailFailure.Answer(550), At(1)).Events().Length.ShouldBe(may ? 1 : 0);
        DigestDecisions.Drop(digest, At(1)).Events().Length.ShouldBe(may ? 1 : 0);
    }

    [Theory]
    [InlineData(DigestStatus.Claimed, true)]
    [InlineData(DigestStatus.Deferred, true)]
    [InlineData(DigestStatus.Rejected, true)]
    [InlineData(DigestStatus.Dropped, true)]
    [InlineData(DigestStatus.Sent, false)]
    public void A_mail_that_the_server_took_is_sent_whatever_was_written_meanwhile(DigestStatus status, bool recorded) =>
        DigestDecisions.Confirm(ADigest(status, 1), At(1)).Events().Length.ShouldBe(recorded ? 1 : 0);

    private static Digest ADigest(DigestStatus status, int attempt)
    {
        object? then = status switch
        {
            DigestStatus.Sent => new DigestSent(At(0)),
            DigestStatus.Deferred => new DigestDeferred(At(0), MailFailure.Answer(451)),
            DigestStatus.Rejected => new DigestRejected(At(0), MailFailure.Answer(550)),
            DigestStatus.Dropped => new DigestDropped(At(0)),
            _ => null,
        };
        var claimed = Digest.Evolve(null, ItemId, Claimed with { Attempt = attempt });
        return (then is null ? claimed : Digest.Evolve(claimed, ItemId, then))!;
    }

    private static Decision Claim(Digest? digest, int secondsLater) => DigestDecisions.Claim(
        digest, Mette, Today, "other@followup", [ItemId], At(secondsLater), TimeSpan.FromMinutes(2));

    private static Act At(int seconds) => new(null, Start.AddSeconds(seconds), Channel.Job);
}
