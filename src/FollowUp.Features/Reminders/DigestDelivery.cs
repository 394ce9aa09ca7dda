using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reminders;
using FollowUp.Domain.Reminders.Events;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.EventSourcing;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using Marten;

namespace FollowUp.Features.Reminders;

/// <summary>
/// Claim, send, confirm. The claim is committed before the mail leaves; the confirmation, together with "reminded" on each item,
/// after the server accepted it. Whoever dies in between leaves a claim that a later round takes over.
/// </summary>
public sealed class DigestDelivery(
    Decider decider, IDocumentStore store, IDigestSender sender, ClaimTakeover takeover, DanishClock clock)
{
    /// <param name="today">The morning of the round; claims themselves are timed by the clock, whatever morning it is for.</param>
    public async Task<DigestResult> DeliverAsync(
        PlannedDigest planned, string municipality, DateOnly today, CancellationToken cancellationToken)
    {
        var act = new Act(null, clock.Now, Channel.Job);
        if (await ClaimAsync(planned, today, act, cancellationToken) is not { } claimed)
        {
            return DigestResult.AlreadyHandled;
        }

        var lines = await StillOpenAsync(planned, cancellationToken);
        if (!lines.Any(line => line.Reason is not null))
        {
            // Claimed, and done in between: the claim is closed without a mail, so that no later round takes it over.
            await EndAsync(planned, digest => DigestDecisions.Drop(digest, act), [], act, today, cancellationToken);
            return DigestResult.NothingLeft;
        }

        var mail = new DigestMail(
            claimed.MessageId, planned.Recipient.Name, planned.Recipient.Email!, today, municipality, lines);
        switch (await sender.SendAsync(mail, cancellationToken))
        {
            case Delivery.Accepted:
                await EndAsync(planned, digest => DigestDecisions.Confirm(digest, act), lines, act, today, cancellationToken);
                return DigestResult.Sent;
            case Delivery.Rejected rejected:
                await EndAsync(planned, digest => DigestDecisions.Reject(digest, rejected.Reply, act), [], act, today, cancellationToken);
                return DigestResult.Rejected;
            case Delivery.Deferred deferred:
                await EndAsync(planned, digest => DigestDecisions.Defer(digest, deferred.Reply, act), [], act, today, cancellationToken);
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

    /// <summary>Looked at again at the last moment: what was done since the plan was made is not spoken of.</summary>
    private async Task<ImmutableArray<DigestLine>> StillOpenAsync(PlannedDigest planned, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        var ids = planned.Lines.Select(line => line.Item.Id).ToArray();
        var now = await session.LoadManyAsync<ActionItemRow>(cancellationToken, ids);
        var unchanged = now
            .Where(row => row.Item.Status == ActionItemStatus.Open)
            .ToDictionary(row => row.Id, row => row.Item.Revision);
        return [.. planned.Lines.Where(line => unchanged.TryGetValue(line.Item.Id, out var revision) && revision == line.Item.Revision)];
    }

    private async Task EndAsync(
        PlannedDigest planned, Func<Digest, Decision> decide, ImmutableArray<DigestLine> named, Act act, DateOnly today,
        CancellationToken cancellationToken)
    {
        await decider.InOneTransactionAsync(
            async session =>
            {
                foreach (var line in named.Where(line => line.Reason is not null))
                {
                    session.Events.Append(line.Item.Id, new Reminded(
                        act, planned.DigestId, planned.Recipient.Id, today, line.Reason!.Value.ToString()));
                }

                return await session.DecideAsync<Digest>(
                    planned.DigestId,
                    digest => digest is null ? Decision.No(RefusalCodes.NotFound) : decide(digest),
                    cancellationToken);
            },
            cancellationToken);
    }

    private sealed record DigestClaim(string MessageId);
}

/// <summary>How long a claim stands before another process takes it over; longer than the SMTP time-out.</summary>
public sealed record ClaimTakeover(TimeSpan After);
