using System.Collections.Immutable;
using FollowUp.Calendar;
using FollowUp.Domain.Reminders;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Directory;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.Reminders;

/// <summary>
/// The reminder round: one digest a person and working day. It may be run as often as one likes, by as many processes as one
/// likes, and be killed at any point; see <see cref="DigestDelivery"/>.
/// </summary>
public static class RunReminderRound
{
    /// <param name="AsOf">The moment of the round; null is now.</param>
    /// <param name="DryRun">Only says who would get what.</param>
    public sealed record Command(DateTimeOffset? AsOf = null, bool DryRun = false) : IRequest<ReminderRound>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSystem || caller.IsAdministrator;
    }

    public sealed class Handler(IDocumentStore store, DigestDelivery delivery, ReminderPolicy policy, DanishClock clock)
        : IRequestHandler<Command, ReminderRound>
    {
        public async Task<ReminderRound> Handle(Command command, CancellationToken cancellationToken)
        {
            var moment = command.AsOf ?? clock.Now;
            var local = DanishClock.Local(moment);
            var today = DateOnly.FromDateTime(local.DateTime);
            if (ReasonToRest(today, TimeOnly.FromDateTime(local.DateTime), policy) is { } rest)
            {
                return new ReminderRound(moment, rest, [], []);
            }

            await using var session = store.QuerySession();
            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            var rows = await session.Query<ActionItemRow>().Where(row => row.IsOutstanding).ToListAsync(cancellationToken);
            var plan = DigestPlan.For(rows, organisation, policy, today);
            var outcomes = ImmutableArray.CreateBuilder<DigestOutcome>();
            foreach (var planned in plan.Digests)
            {
                var outcome = command.DryRun
                    ? DigestResult.WouldSend
                    : await delivery.DeliverAsync(planned, organisation, today, cancellationToken);
                outcomes.Add(new DigestOutcome(planned, outcome));
            }

            return new ReminderRound(moment, null, outcomes.ToImmutable(), plan.WithoutRecipient);
        }

        private static RestReason? ReasonToRest(DateOnly day, TimeOnly time, ReminderPolicy policy) =>
            !DanishHolidays.IsWorkingDay(day) ? RestReason.NotAWorkingDay
            : time < policy.From || time > policy.Until ? RestReason.OutsideHours
            : null;
    }
}

/// <summary>What a round did.</summary>
/// <param name="Resting">Why it did nothing at all; null when it looked.</param>
/// <param name="WithoutRecipient">Open items that nobody can be reminded of.</param>
public sealed record ReminderRound(
    DateTimeOffset Moment, RestReason? Resting, ImmutableArray<DigestOutcome> Digests, ImmutableArray<Guid> WithoutRecipient)
{
    public int Count(DigestResult result) => Digests.Count(d => d.Result == result);
}

/// <summary>Why a round rests.</summary>
public enum RestReason
{
    /// <summary>Weekend or Danish public holiday.</summary>
    NotAWorkingDay,

    /// <summary>Before or after the hours of the policy.</summary>
    OutsideHours,
}

public sealed record DigestOutcome(PlannedDigest Digest, DigestResult Result);

/// <summary>What became of one digest in a round.</summary>
public enum DigestResult
{
    /// <summary>Dry run.</summary>
    WouldSend,
    Sent,

    /// <summary>Sent, refused or being sent already; also when somebody else was faster.</summary>
    AlreadyHandled,

    /// <summary>To be tried again by a later round.</summary>
    Deferred,
    Rejected,

    /// <summary>Between plan and claim everything was done or moved: there is nothing to say any more.</summary>
    NothingLeft,
}
