using FollowUp.Domain.Deciding;
using FollowUp.Features.Directory;
using FollowUp.Features.MinutesImport;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FollowUp.Server.Api;

/// <summary>Minutes in, the review of their proposals, and the confirmation that makes action items of them.</summary>
internal static class MinutesEndpoints
{
    /// <summary>A file of 20 MB, and the form round it.</summary>
    private const long LargestBytes = 21_000_000;

    public static void Map(RouteGroupBuilder api)
    {
        var minutes = api.MapGroup("/minutes").WithTags("Minutes");
        minutes.MapPost("", ImportAsync)
            .WithMetadata(new RequestSizeLimitAttribute(LargestBytes))
            .Produces<ImportedResponse>().ProducesProblem(413).ProducesProblem(422)
            .WithSummary("Takes minutes in (txt, md, html, docx, pdf) and mines them; the same text twice is recognised, and so is a corrected edition");
        minutes.MapGet("", async (IMediator mediator, int? page, int? pageSize, CancellationToken token) =>
            {
                var found = await mediator.Send(new ListMinutes.Query(page ?? 1, pageSize ?? 25), token);
                return TypedResults.Ok(new PageResponse<MinutesLineResponse>(
                    [
                        .. found.Items.Select(m => new MinutesLineResponse(
                            m.MinutesId, m.Forum, m.MeetingDate, m.Proposals, m.Waiting, m.ToConfirm, m.Confirmed)),
                    ],
                    found.Number, found.Size, found.Total));
            })
            .WithSummary("The minutes of the forums that the caller is secretary of");
        minutes.MapGet("/{id:guid}/review", async (IMediator mediator, Guid id, CancellationToken token) =>
                (await mediator.Send(new GetReview.Query(id), token)).Answer(ReviewResponse.Of))
            .Produces<ReviewResponse>().ProducesProblem(404)
            .WithSummary("The text of the minutes with its proposals");

        var proposals = minutes.MapGroup("/{id:guid}/proposals");
        proposals.MapPost("", (IMediator mediator, Guid id, AddProposalRequest body, CancellationToken token) =>
                DoAsync(mediator, new AddProposal.Command(id, body.Token, body.AgendaPoint, body.Evidence, body.ToEdit()), token))
            .Describe("Adds a commitment that mining did not find");
        proposals.MapPost("/{proposalId}/accept", (
                IMediator mediator, Guid id, string proposalId, [FromBody] ProposalRequest? body, CancellationToken token) =>
                DoAsync(mediator, new AcceptProposal.Command(id, proposalId, body?.ToEdit()), token))
            .Describe("Accepts a proposal, as mined or, with a body, as edited");
        proposals.MapPost("/{proposalId}/reject", (
                IMediator mediator, Guid id, string proposalId, [FromBody] RejectRequest? body, CancellationToken token) =>
                DoAsync(mediator, new RejectProposal.Command(id, proposalId, body?.Reason), token))
            .Describe("Says that a proposal is no commitment");
        proposals.MapPost("/{proposalId}/withdraw", (IMediator mediator, Guid id, string proposalId, CancellationToken token) =>
                DoAsync(mediator, new WithdrawAnswer.Command(id, proposalId), token))
            .Describe("Takes an answer back");
        minutes.MapPost("/{id:guid}/matches/{itemId:guid}/deny", (IMediator mediator, Guid id, Guid itemId, DenyMatchRequest body, CancellationToken token) =>
                DoAsync(mediator, new DenyItemMatch.Command(id, itemId, body.AgendaPoint), token))
            .Describe("Says that a point does not answer a task; it is not asked again");
        minutes.MapPost("/{id:guid}/matches/{itemId:guid}/confirm", (IMediator mediator, Guid id, Guid itemId, ConfirmMatchRequest body, CancellationToken token) =>
                DoAsync(mediator, new ConfirmItemMatch.Command(id, itemId, body.AgendaPoint, body.Note, body.ExpectedRevision), token))
            .Describe("Says that a point answers a task: what was to come back has, anything else is reported done");
        minutes.MapPost("/{id:guid}/accept-sure", (IMediator mediator, Guid id, CancellationToken token) =>
                DoAsync(mediator, new AcceptSureProposals.Command(id), token))
            .Describe("Accepts every waiting proposal that mining is sure of");
        minutes.MapPost("/{id:guid}/confirm", async (IMediator mediator, Guid id, CancellationToken token) =>
                (await mediator.Send(new ConfirmAnswers.Command(id), token)).Answer(ids => new ConfirmedResponse(ids)))
            .Produces<ConfirmedResponse>().ProducesProblem(404).ProducesProblem(422)
            .WithSummary("Makes action items of the accepted proposals; from here on others see them");
    }

    private static async Task<IResult> ImportAsync(
        IMediator mediator, IFormFile file, [FromForm] string? forum, [FromForm] DateOnly? meetingDate, CancellationToken token)
    {
        Guid? forumId = null;
        if (!string.IsNullOrWhiteSpace(forum))
        {
            var organisation = await mediator.Send(new GetOrganisation.Query(), token);
            forumId = organisation.ForumNamed(forum)?.Id;
            if (forumId is null)
            {
                return ApiProblem.Of(new Refusal(RefusalCodes.ForumUnknown, [forum]));
            }
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, token);
        var imported = await mediator.Send(
            new ImportMinutes.Command(forumId, file.FileName, content.GetBuffer().AsMemory(0, (int)content.Length), meetingDate), token);
        return imported.Answer(ImportedResponse.Of);
    }

    private static async Task<IResult> DoAsync(IMediator mediator, IRequest<Refusal?> command, CancellationToken token) =>
        await mediator.Send(command, token) is { } refusal ? ApiProblem.Of(refusal) : Results.NoContent();

    private static void Describe(this RouteHandlerBuilder endpoint, string summary) =>
        endpoint.Produces(204).ProducesProblem(404).ProducesProblem(422).WithSummary(summary);
}
