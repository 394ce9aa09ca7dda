using FollowUp.Domain.Deciding;
using FollowUp.Features.Reminders;
using FollowUp.Server.Security;
using Hangfire;
using MediatR;

namespace FollowUp.Server.Jobs;

/// <summary>
/// The reminder round. Runs every other minute of a working day: the round itself knows hours, holidays and who has had the
/// mail already, so what was missed (a server that was down, a mail server that said "later") is caught up within minutes.
/// </summary>
public sealed class ReminderRoundJob(IMediator mediator, RequestCaller caller, ILogger<ReminderRoundJob> log)
{
    public const string Id = "reminder-round";
    public const string Cron = "*/2 7-16 * * 1-5";

    /// <summary>Name and signature are stored in the job queue: keep them until it is empty.</summary>
    [DisableConcurrentExecution(timeoutInSeconds: 1)]
    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        caller.ActAsSystem(Channel.Job);
        var round = await mediator.Send(new RunReminderRound.Command(), cancellationToken);
        if (round.Resting is null && round.Digests.Length > 0)
        {
            log.LogInformation(
                "Reminder round: {Sent} sent, {Deferred} deferred, {Rejected} rejected, {Unreachable} items without a recipient",
                round.Count(DigestResult.Sent), round.Count(DigestResult.Deferred), round.Count(DigestResult.Rejected),
                round.WithoutRecipient.Length);
        }
    }
}
