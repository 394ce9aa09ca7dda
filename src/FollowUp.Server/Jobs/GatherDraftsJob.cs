using FollowUp.Domain.Deciding;
using FollowUp.Features.Agendas;
using FollowUp.Features.ComeBacks;
using FollowUp.Server.Security;
using Hangfire;
using MediatR;

namespace FollowUp.Server.Jobs;

/// <summary>Takes what comes back along with the meetings, and puts what is outstanding on the drafts of the meetings that are near; every working morning.</summary>
public sealed class GatherDraftsJob(IMediator mediator, RequestCaller caller)
{
    public const string Id = "gather-drafts";
    public const string Cron = "0 6 * * 1-5";

    /// <summary>Name and signature are stored in the job queue: keep them until it is empty.</summary>
    [DisableConcurrentExecution(timeoutInSeconds: 1)]
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        caller.ActAsSystem(Channel.Job);
        await mediator.Send(new FollowMeetings.Command(), cancellationToken);
        foreach (var meeting in await mediator.Send(new GatherDueDrafts.Query(), cancellationToken))
        {
            await mediator.Send(new GatherOutstanding.Command(meeting), cancellationToken);
        }
    }
}
