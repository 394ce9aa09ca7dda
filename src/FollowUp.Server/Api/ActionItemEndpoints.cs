using System.Collections.Immutable;
using System.Globalization;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.ActionItems;
using FollowUp.Features.Time;
using FollowUp.Server.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FollowUp.Server.Api;

/// <summary>Lists, one item, and what people do to it. An act answers with the item as it is after it.</summary>
internal static class ActionItemEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var items = api.MapGroup("/action-items").WithTags("Action items");
        items.MapGet("", async (
            IMediator mediator,
            Guid? forumId,
            Guid? departmentId,
            StatusFilter? status,
            string? text,
            int? page,
            int? pageSize,
            AsOfParameter? asOf,
            CancellationToken token) =>
            {
                var found = await mediator.Send(
                    new ListActionItems.Query(
                        forumId, departmentId, status ?? StatusFilter.Open, text, page ?? 1, pageSize ?? 25, asOf?.Value),
                    token);
                return TypedResults.Ok(new PageResponse<ActionItemResponse>(
                    [.. found.Items.Select(ActionItemResponse.Of)], found.Number, found.Size, found.Total));
            })
            .WithSummary("The items that the caller may see, earliest deadline first; with asOf as they were known then");
        items.MapGet("/{id:guid}", async (IMediator mediator, HttpContext http, Guid id, AsOfParameter? asOf, CancellationToken token) =>
                await ShownAsync(mediator, http, id, token, asOf: asOf?.Value))
            .Produces<ActionItemStoryResponse>().ProducesProblem(404)
            .WithSummary("One item with all that happened to it; its revision is the ETag. With asOf as it was known then, without ETag");

        Act(items, "report-done", "The responsible reports it done", new NoteRequest(), b => b.ExpectedRevision,
            (id, b, revision) => new ReportDone.Command(id, b.Note, revision));
        Act(items, "note-progress", "The responsible writes a status", new TextRequest(), b => b.ExpectedRevision,
            (id, b, revision) => new NoteProgress.Command(id, b.Text, revision));
        Act(items, "accept", "The secretary accepts it as done for the forum", new NoteRequest(), b => b.ExpectedRevision,
            (id, b, revision) => new AcceptAsDone.Command(id, b.Note, revision));
        Act(items, "reopen", "The secretary opens it again", new ReasonRequest(), b => b.ExpectedRevision,
            (id, b, revision) => new Reopen.Command(id, b.Reason, revision));
        Act(items, "cancel", "The secretary lets it drop", new ReasonRequest(), b => b.ExpectedRevision,
            (id, b, revision) => new Cancel.Command(id, b.Reason, revision));
        items.MapPost("/{id:guid}/move-deadline", (
                IMediator mediator, HttpContext http, Guid id, MoveDeadlineRequest body, [FromHeader(Name = "If-Match")] string? seen, CancellationToken token) =>
                ActAsync(mediator, http, id, seen, body.ExpectedRevision, r => new MoveDeadline.Command(id, body.Deadline, body.Reason, r), token))
            .Describe("The responsible sets a new date and says why");
        items.MapPost("/{id:guid}/assign", (
                IMediator mediator, HttpContext http, Guid id, AssignRequest body, [FromHeader(Name = "If-Match")] string? seen, CancellationToken token) =>
                AssignAsync(mediator, http, id, body, seen, token))
            .Describe("The secretary makes somebody responsible");

        api.MapGet("/my-commitments", async (IMediator mediator, CancellationToken token) =>
            {
                var mine = await mediator.Send(new GetMyCommitments.Query(), token);
                return TypedResults.Ok(new MyCommitmentsResponse(
                    mine.Today, All(mine.Overdue), All(mine.ThisWeek), All(mine.NextMeeting), All(mine.Later), All(mine.WaitingForForum)));
            })
            .WithTags("Action items").WithSummary("What the caller, or a position they hold, has promised");
    }

    private static ImmutableArray<ActionItemResponse> All(ImmutableArray<ActionItemLine> lines) => [.. lines.Select(ActionItemResponse.Of)];

    /// <param name="empty">What a request without a body means.</param>
    private static void Act<TBody>(
        RouteGroupBuilder items, string name, string summary, TBody empty, Func<TBody, int?> revisionOf, Func<Guid, TBody, int, IRequest<Refusal?>> command)
        where TBody : class, IApiBody =>
        items.MapPost("/{id:guid}/" + name, (
                IMediator mediator, HttpContext http, Guid id, [FromBody] TBody? body, [FromHeader(Name = "If-Match")] string? seen, CancellationToken token) =>
                ActAsync(mediator, http, id, seen, revisionOf(body ?? empty), r => command(id, body ?? empty, r), token))
            .Describe(summary);

    private static RouteHandlerBuilder Describe(this RouteHandlerBuilder endpoint, string summary) => endpoint
        .Produces<ActionItemStoryResponse>().Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422)
        .WithSummary(summary);

    private static Task<IResult> AssignAsync(
        IMediator mediator, HttpContext http, Guid id, AssignRequest body, string? seen, CancellationToken token)
    {
        var parties = body.Responsible.Select(ResponsibleKey.Read).ToImmutableArray();
        return parties.Any(party => party is null)
            ? Task.FromResult(ApiProblem.Of(ApiProblem.InvalidRequest, StatusCodes.Status422UnprocessableEntity))
            : ActAsync(
                mediator, http, id, seen, body.ExpectedRevision,
                revision => new Assign.Command(id, [.. parties.OfType<ResponsibleParty>()], revision), token);
    }

    private static async Task<IResult> ActAsync(
        IMediator mediator, HttpContext http, Guid id, string? seen, int? inBody, Func<int, IRequest<Refusal?>> command, CancellationToken token)
    {
        if ((RevisionIn(seen) ?? inBody) is not { } revision)
        {
            return ApiProblem.Of(ApiProblem.RevisionMissing, StatusCodes.Status422UnprocessableEntity);
        }

        return await mediator.Send(command(revision), token) is { } refusal
            ? ApiProblem.Of(refusal)
            : await ShownAsync(mediator, http, id, token, otherwise: Results.NoContent());
    }

    /// <param name="otherwise">For one who acted and may not see it any more.</param>
    /// <param name="asOf">Of the past no revision is handed out: nobody acts on it.</param>
    private static async Task<IResult> ShownAsync(
        IMediator mediator, HttpContext http, Guid id, CancellationToken token, IResult? otherwise = null, PointInTime? asOf = null)
    {
        var story = await mediator.Send(new GetActionItem.Query(id, asOf), token);
        if (story.Refusal is { } refusal)
        {
            return otherwise ?? ApiProblem.Of(refusal);
        }

        if (asOf is null)
        {
            http.Response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{story.Value!.Item.Revision}\"");
        }

        return Results.Ok(ActionItemStoryResponse.Of(story.Value!));
    }

    private static int? RevisionIn(string? ifMatch) =>
        int.TryParse(ifMatch?.Trim().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : null;
}
