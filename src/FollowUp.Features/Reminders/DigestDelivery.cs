using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reminders;
using FollowUp.Domain.Reminders.Events;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Directory;
using FollowUp.Features.EventSourcing;
using FollowUp.Features.Ports;
using Marten;

namespace FollowUp.Features.Reminders;

/// <summary>
/// Claim, send, confirm. The claim is committed before the mail leaves; the confirmation, together with "reminded" on each item,
/// after the server accepted it. Whoever dies in between leaves a claim that a later round takes over.
/// </summary>
public sealed class DigestDelivery(
    Decider decider, IDocumentStore store, IDigestSender sender, ReminderPolicy policy, ClaimTakeover takeover, TimeProvider time)
{
    /// <param name="today">The morning of the round; claims are timed by the clock, whatever morning it is for.</param>
    public async Task<DigestResult> DeliverAsync(
        PlannedDigest planned, Organisation organisation, DateOnly today, CancellationToken cancellationToken)
    {
        // Not the moment that the round began: a long round's late claims would be born old, and be taken over while they are sent.
        Act Now() => new(null, time.GetUtcNow(), Channel.Job);
        if (await ClaimAsync(planned, today, Now(), cancellationToken) is not { } claimed)
        {
            return DigestResult.AlreadyHandled;
        }

        if (await PlannedNowAsync(planned, organisation, today, cancellationToken) is not { Lines: var lines })
        {
            // Claimed, and done in between: the claim is closed without a mail, so that no later round takes it over.
            await EndAsync(planned, digest => DigestDecisions.Drop(digest, Now()), [], today, cancellationToken);
            return DigestResult.NothingLeft;
        }

        var mail = new DigestMail(
            claimed.MessageId, planned.Recipient.Name, planned.Recipient.Email!, today, organisation.Municipality, lines);
        switch (await SendAsync(mail, cancellationToken))
        {
            case Delivery.Accepted:
                await EndAsync(planned, digest => DigestDecisions.Confirm(digest, Now()), lines, today, cancellationToken);
                return DigestResult.Sent;
            case Delivery.Rejected rejected:
                await EndAsync(planned, digest => DigestDecisions.Reject(digest, rejected.Failure, Now()), [], today, cancellationToken);
                return DigestResult.Rejected;
            case Delivery.Deferred deferred:
                await EndAsync(planned, digest => DigestDecisions.Defer(digest, deferred.Failure, Now()), [], today, cancellationToken);
                return DigestResult.Deferred;
            default:
                throw new InvalidOperationException("A delivery is accepted, deferred or rejected.");
        }
    }

    /// <summary>The digest when this call claimed it; null when it is done, or somebody else has it.</summary>
    private async Task<DigestClaim?> ClaimAsync(PlannedDigest planned, DateOnly today, Act act, CancellationToken cancellationToken)
    {
        DigestClaim? claimed = null;
        await decider.InOneTransactionAsync(
            async session =>
            {
                claimed = null;
                return await session.DecideAsync<Digest>(
                    planned.DigestId,
                    digest =>
                    {
                        var decision = DigestDecisions.Claim(
                            digest, planned.Recipient.Id, today, $"{planned.DigestId:N}@followup", planned.DueItems, act, takeover.After);
                        claimed = decision is Decision.Record { Events: [DigestClaimed e] }
                            ? new DigestClaim(e.MessageId)
                            : null;
                        return decision;
                    },
                    cancellationToken);
            },
            cancellationToken);
        return claimed;
    }

    /// <summary>
    /// The items of the plan looked at again at the last moment: what was done, moved or given to somebody else since is not spoken
    /// of. Null when nothing is left to say.
    /// </summary>
    private async Task<PlannedDigest?> PlannedNowAsync(
        PlannedDigest planned, Organisation organisation, DateOnly today, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        var rows = await session.LoadManyAsync<ActionItemRow>(cancellationToken, [.. planned.Lines.Select(line => line.Item.Id)]);
        return DigestPlan.For(rows, organisation, policy, today).Digests.FirstOrDefault(digest => digest.DigestId == planned.DigestId);
    }

    /// <summary>Gives up before the claim is old enough to be taken over: two processes must not send at the same time.</summary>
    private async Task<Delivery> SendAsync(DigestMail mail, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(takeover.After * 0.75, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            return await sender.SendAsync(mail, either.Token);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return new Delivery.Deferred(MailFailure.Of(MailFailureKind.TimedOut));
        }
    }

    private async Task EndAsync(
        PlannedDigest planned, Func<Digest, Decision> decide, ImmutableArray<DigestLine> named, DateOnly today,
        CancellationToken cancellationToken)
    {
        await decider.InOneTransactionAsync(
            async session =>
            {
                DigestSent? sent = null;
                var refusal = await session.DecideAsync<Digest>(
                    planned.DigestId,
                    digest =>
                    {
                        var decision = digest is null ? Decision.No(RefusalCodes.NotFound) : decide(digest);
                        sent = decision is Decision.Record { Events: [DigestSent e] } ? e : null;
                        return decision;
                    },
                    cancellationToken);
                foreach (var line in named.Where(line => sent is not null && line.Reason is not null))
                {
                    await session.DecideAsync<ActionItem>(
                        line.Item.Id,
                        _ => ActionItemDecisions.Remind(planned.DigestId, planned.Recipient.Id, today, line.Reason!.Value, sent!.Act),
                        cancellationToken);
                }

                return refusal;
            },
            cancellationToken);
    }

    private sealed record DigestClaim(string MessageId);
}

/// <summary>How long a claim stands before another process takes it over; longer than the SMTP time-out.</summary>
public sealed record ClaimTakeover(TimeSpan After);
