using System.Collections.Immutable;
using FollowUp.Domain.Agendas;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Agendas;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FollowUp.Server.Api;

/// <summary>The coming meetings and the outstanding items on their drafts.</summary>
internal static class MeetingEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var meetings = api.MapGroup("/meetings").WithTags("Meetings");
        meetings.MapGet("", async (IMediator mediator, CancellationToken token) => TypedResults.Ok(
                (await mediator.Send(new ListMeetings.Query(), token))
                    .Select(m => new MeetingResponse(m.MeetingId, m.Forum, m.Date, m.Start, m.Outstanding, m.IsGathered))
                    .ToImmutableArray()))
            .WithSummary("The coming meetings of the forums that the caller is secretary of");

        var draft = meetings.MapGroup("/{id:guid}/outstanding");
        draft.MapGet("", async (IMediator mediator, Guid id, AsOfParameter? asOf, CancellationToken token) =>
                (await mediator.Send(new GetDraft.Query(id, asOf?.Value), token)).Answer(DraftResponse.Of))
            .Produces<DraftResponse>().ProducesProblem(404)
            .WithSummary("The outstanding items of a meeting: as gathered, or as they would be; with asOf as it was known then");
        draft.MapPost("/gather", (IMediator mediator, Guid id, CancellationToken token) =>
                DoAsync(mediator, new GatherOutstanding.Command(id), token))
            .Describe("Gathers them on the meeting's draft");
        draft.MapPost("/{itemId:guid}/move", (IMediator mediator, Guid id, Guid itemId, MoveRequest body, CancellationToken token) =>
                DoAsync(mediator, new MoveOnDraft.Command(id, itemId, body.Places), token))
            .Describe("Moves an item within its heading");
        draft.MapPost("/{itemId:guid}/drop", (IMediator mediator, Guid id, Guid itemId, [FromBody] DropRequest? body, CancellationToken token) =>
                DoAsync(mediator, new DropFromDraft.Command(id, itemId, body?.Reason), token))
            .Describe("Takes an item off this draft");
        draft.MapPost("/{itemId:guid}/put-back", (IMediator mediator, Guid id, Guid itemId, CancellationToken token) =>
                DoAsync(mediator, new PutBackOnDraft.Command(id, itemId), token))
            .Describe("Puts an item back");
        draft.MapPost("/{itemId:guid}/line", (IMediator mediator, Guid id, Guid itemId, LineRequest body, CancellationToken token) =>
                DoAsync(mediator, new WriteLine.Command(id, itemId, body.Line), token))
            .Describe("Writes a line to go with an item");
    }

    private static async Task<IResult> DoAsync(IMediator mediator, IRequest<Refusal?> command, CancellationToken token) =>
        await mediator.Send(command, token) is { } refusal ? ApiProblem.Of(refusal) : Results.NoContent();

    private static void Describe(this RouteHandlerBuilder endpoint, string summary) =>
        endpoint.Produces(204).ProducesProblem(404).ProducesProblem(422).WithSummary(summary);
}

/// <param name="Outstanding">On the draft, or what would be gathered now.</param>
internal sealed record MeetingResponse(Guid Id, string Forum, DateOnly Date, TimeOnly? Start, int Outstanding, bool IsGathered);

/// <param name="GatheredAt">Null: not gathered yet.</param>
/// <param name="Left">Were gathered, and are settled since.</param>
internal sealed record DraftResponse(
    Guid MeetingId,
    Guid ForumId,
    string Forum,
    DateOnly Date,
    TimeOnly? Start,
    DateTimeOffset? GatheredAt,
    ImmutableArray<DraftItemResponse> Listed,
    ImmutableArray<DraftItemResponse> Dropped,
    ImmutableArray<ActionItemResponse> Left,
    int NotThisTime)
{
    public static DraftResponse Of(DraftPage page) => new(
        page.MeetingId, page.ForumId, page.Forum, page.Date, page.Start, page.GatheredAt,
        [.. page.Listed.Select(DraftItemResponse.Of)],
        [.. page.Dropped.Select(DraftItemResponse.Of)],
        [.. page.Left.Select(ActionItemResponse.Of)],
        page.NotThisTime.Sum(d => d.Count));
}

internal sealed record DraftItemResponse(OutstandingHeading Heading, string? Line, string? DroppedBecause, ActionItemResponse Item)
{
    public static DraftItemResponse Of(DraftLine line) =>
        new(line.Heading, line.Line, line.DroppedBecause, ActionItemResponse.Of(line.Item));
}

/// <param name="Places">Up is negative.</param>
internal sealed record MoveRequest(int Places) : IApiBody;

internal sealed record DropRequest([property: ShortText] string? Reason = null) : IApiBody;

internal sealed record LineRequest([property: ShortText] string? Line = null) : IApiBody;
