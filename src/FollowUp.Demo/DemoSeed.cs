using System.Text;
using FollowUp.Calendar;
using FollowUp.Demo.Municipality;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reviews;
using FollowUp.Features.ActionItems;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Agendas;
using FollowUp.Features.Directory;
using FollowUp.Features.MinutesImport;
using FollowUp.Features.Reminders;
using FollowUp.Features.Time;
using FollowUp.Server;
using FollowUp.Server.Security;
using Marten;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FollowUp.Demo;

/// <summary>
/// Fills an empty installation with Birkelund: the directory, five meetings' minutes, and what has happened since, through the
/// same use cases as everybody else and each step on its day.
/// </summary>
public sealed class DemoSeed : IAsyncDisposable
{
    private static readonly TimeOnly Afternoon = new(14, 0);

    private readonly SeedClock clock = new();
    private readonly ServiceProvider services;

    public DemoSeed(IConfiguration configuration)
    {
        var collection = new ServiceCollection().AddLogging();
        FollowUpServer.AddCore(collection, configuration);
        collection.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        services = collection.BuildServiceProvider();
    }

    /// <summary>True when the installation holds nothing yet.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancellationToken)
    {
        await using var session = services.GetRequiredService<IDocumentStore>().QuerySession();
        return !await session.Query<Forum>().AnyAsync(cancellationToken);
    }

    /// <summary>Writes the invented past up to a moment.</summary>
    /// <param name="now">The present; days before it are filled.</param>
    public async Task FillAsync(DateTimeOffset now, IProgress<string> progress, CancellationToken cancellationToken)
    {
        var today = DanishClock.DayOf(now);
        progress.Report("Bringing in the directory of Birkelund Kommune ...");
        clock.MoveTo(DanishClock.Moment(today.AddDays(-90), Afternoon));
        await SendAsync(new ImportDirectory.Command(BirkelundDirectory.For(today)), cancellationToken);

        foreach (var minutes in BirkelundMinutes.WrittenBefore(today))
        {
            progress.Report($"Importing {minutes.FileName} ...");
            await ImportAsync(minutes, now, cancellationToken);
        }

        await TellStoryAsync(today, cancellationToken);
        progress.Report("Sending the last working morning's digests to the mailbox ...");
        await RemindAsync(now, cancellationToken);
        clock.MoveTo(now);
        foreach (var meeting in await SendAsync(new GatherDueDrafts.Query(), cancellationToken))
        {
            await SendAsync(new GatherOutstanding.Command(meeting), cancellationToken);
        }
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private async Task ImportAsync(BirkelundMinutes minutes, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var dayAfter = DanishHolidays.AddWorkingDays(minutes.Date, 1);
        var moment = DanishClock.Moment(dayAfter, Afternoon);
        clock.MoveTo(moment < now ? moment : now);
        var organisation = await OrganisationAsync(cancellationToken);
        var secretary = organisation.ForumNamed(minutes.Forum)!.SecretariesOn(DanishClock.DayOf(clock.GetUtcNow()), organisation)[0];
        var imported = await SendAsAsync(
            secretary, new ImportMinutes.Command(null, minutes.FileName, Encoding.UTF8.GetBytes(minutes.Text)), cancellationToken);
        if (imported.Refusal is { } refusal)
        {
            throw new InvalidOperationException($"The demo's own minutes {minutes.FileName} were refused: {refusal.Code}.");
        }

        if (minutes.WaitsForReview)
        {
            return;
        }

        var id = imported.Value!.MinutesId;
        var review = (await SendAsAsync(secretary, new GetReview.Query(id), cancellationToken)).Value!;
        foreach (var proposal in review.Proposals)
        {
            Refuse(DemoAnswers.To(proposal.Evidence) switch
            {
                { Rejected: { } because } => await SendAsAsync(secretary, new RejectProposal.Command(id, proposal.Id, because), cancellationToken),
                { Title: { } title } => await SendAsAsync(secretary, new AcceptProposal.Command(id, proposal.Id, WithTitle(proposal.Form, title)), cancellationToken),
                _ => await SendAsAsync(secretary, new AcceptProposal.Command(id, proposal.Id), cancellationToken),
            });
        }

        await SendAsAsync(secretary, new ConfirmAnswers.Command(id), cancellationToken);
    }

    private static ProposalEdit WithTitle(ProposalForm mined, string title) =>
        new(title, mined.Kind, [.. mined.Responsible.Select(party => party.Key)], mined.Deadline?.Day, mined.OneForEach) { EachAnswers = mined.EachAnswers };

    private async Task TellStoryAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var organisation = await OrganisationAsync(cancellationToken);
        foreach (var step in DemoStory.Steps.OrderBy(step => step.DayOf(today)))
        {
            var items = await ItemsOfAsync(step, cancellationToken);
            if (items.Count == 0)
            {
                throw new InvalidOperationException($"The demo's own story speaks of a task that is not there: {step.EvidenceContains}.");
            }

            foreach (var row in items)
            {
                clock.MoveTo(DanishClock.Moment(step.DayOf(today), Afternoon));
                var secretary = organisation.Forums[row.ForumId].SecretariesOn(step.DayOf(today), organisation)[0];
                var responsible = row.Item.Responsible
                    .Select(party => organisation.PersonFor(party, step.DayOf(today))?.Id).FirstOrDefault() ?? secretary;
                var member = row.Item.Collective?.Members.Select(one => one.Party)
                    .FirstOrDefault(party => organisation.Positions.GetValueOrDefault(party.PositionId ?? Guid.Empty)?.Title == step.Member);
                var (id, revision) = (row.Id, row.Item.Revision);
                Refuse(step.Act switch
                {
                    StoryAct.ReportDone => await SendAsAsync(responsible, new ReportDone.Command(id, step.Note, revision), cancellationToken),
                    StoryAct.GiveReceipt => await SendAsAsync(
                        organisation.PersonFor(member!, step.DayOf(today))!.Id, new GiveReceipt.Command(id, member!.Key, step.Note, null, revision), cancellationToken),
                    StoryAct.AcceptDone => await SendAsAsync(secretary, new AcceptAsDone.Command(id, step.Note, revision), cancellationToken),
                    StoryAct.NoteProgress => await SendAsAsync(responsible, new NoteProgress.Command(id, step.Note, revision), cancellationToken),
                    StoryAct.AskForDate => await SendAsAsync(
                        responsible, new MoveDeadline.Command(id, step.NewDeadline(today)!.Value, step.Note, revision, OnlyAsk: true), cancellationToken),
                    StoryAct.GrantDate => await SendAsAsync(
                        secretary, new GrantDate.Command(id, step.NewDeadline(today)!.Value, step.Note, revision), cancellationToken),
                    StoryAct.MoveDeadline => await SendAsAsync(
                        secretary, new MoveDeadline.Command(id, step.NewDeadline(today)!.Value, step.Note, revision), cancellationToken),
                    StoryAct.Acknowledge => await SendAsAsync(responsible, new AcknowledgeAbsence.Command(id, revision), cancellationToken),
                    _ => await SendAsAsync(secretary, new Cancel.Command(id, step.Note, revision), cancellationToken),
                });
            }
        }
    }

    private async Task<Organisation> OrganisationAsync(CancellationToken cancellationToken)
    {
        await using var session = services.GetRequiredService<IDocumentStore>().QuerySession();
        return await Organisation.LoadAsync(session, cancellationToken);
    }

    private async Task<IReadOnlyList<ActionItemRow>> ItemsOfAsync(StoryStep step, CancellationToken cancellationToken)
    {
        await using var session = services.GetRequiredService<IDocumentStore>().QuerySession();
        var rows = await session.Query<ActionItemRow>().ToListAsync(cancellationToken);
        return [.. rows.Where(row => row.Item.Source?.Evidence?.Contains(step.EvidenceContains, StringComparison.OrdinalIgnoreCase) == true)];
    }

    private async Task RemindAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var policy = services.GetRequiredService<Domain.Reminders.ReminderPolicy>();
        var day = DanishClock.DayOf(now);
        if (!DanishHolidays.IsWorkingDay(day) || TimeOnly.FromDateTime(DanishClock.Local(now).DateTime) < policy.From)
        {
            day = DanishHolidays.AddWorkingDays(day, -1);
        }

        var morning = DanishClock.Moment(day, policy.From);
        clock.MoveTo(morning);
        await SendAsync(new RunReminderRound.Command(morning), cancellationToken);
    }

    private async Task<T> SendAsync<T>(IRequest<T> request, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestCaller>().ActAsSystem(Channel.CommandLine);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, cancellationToken);
    }

    /// <summary>As the person would in the browser, so that the timeline names them.</summary>
    private async Task<T> SendAsAsync<T>(Guid personId, IRequest<T> request, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
        {
            RequestServices = scope.ServiceProvider,
            User = DemoPeople.PrincipalOf(personId),
        };
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, cancellationToken);
    }

    private static void Refuse(Refusal? refusal)
    {
        if (refusal is not null)
        {
            throw new InvalidOperationException($"A step of the demo's own story was refused: {refusal.Code}.");
        }
    }
}
