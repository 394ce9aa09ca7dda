using System.Collections.Immutable;
using System.Globalization;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Series;
using FollowUp.Features.Series;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FollowUp.Server.Api;

/// <summary>Duties that come again.</summary>
internal static class SeriesEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var series = api.MapGroup("/series").WithTags("Series");
        series.MapGet("/{id:guid}", (IMediator mediator, HttpContext http, Guid id, CancellationToken token) => ShownAsync(mediator, http, id, token))
            .Produces<SeriesResponse>().ProducesProblem(404)
            .WithSummary("A series with its occurrences and their one history; its revision is the ETag");
        series.MapPost("/{id:guid}/change-rhythm", (
                IMediator mediator, HttpContext http, Guid id, RhythmRequest body, [FromHeader(Name = "If-Match")] string? seen, CancellationToken token) =>
                ActAsync(mediator, http, id, seen, body.ExpectedRevision, r => new ChangeRhythm.Command(id, body.Unit, body.Every, body.Day, body.Reason, r), token))
            .Produces<SeriesResponse>().ProducesProblem(404).ProducesProblem(409).ProducesProblem(422)
            .WithSummary("The secretary gives the occurrences to come another rhythm");
        series.MapPost("/{id:guid}/end", (
                IMediator mediator, HttpContext http, Guid id, ReasonRequest body, [FromHeader(Name = "If-Match")] string? seen, CancellationToken token) =>
                ActAsync(mediator, http, id, seen, body.ExpectedRevision, r => new EndSeries.Command(id, body.Reason, r), token))
            .Produces<SeriesResponse>().ProducesProblem(404).ProducesProblem(409).ProducesProblem(422)
            .WithSummary("The secretary ends it: no further occurrence is made");
    }

    private static async Task<IResult> ActAsync(
        IMediator mediator, HttpContext http, Guid id, string? seen, int? inBody, Func<int, IRequest<Refusal?>> command, CancellationToken token) =>
        (ActionItemEndpoints.RevisionIn(seen) ?? inBody) is not { } revision
            ? ApiProblem.Of(ApiProblem.RevisionMissing, StatusCodes.Status422UnprocessableEntity)
            : await mediator.Send(command(revision), token) is { } refusal
                ? ApiProblem.Of(refusal)
                : await ShownAsync(mediator, http, id, token);

    private static async Task<IResult> ShownAsync(IMediator mediator, HttpContext http, Guid id, CancellationToken token)
    {
        var found = await mediator.Send(new GetSeries.Query(id), token);
        if (found.Value is { } story)
        {
            http.Response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{story.Revision}\"");
        }

        return found.Answer(SeriesResponse.Of);
    }
}

/// <param name="Title">Null for a closed point whose words are not for the caller.</param>
/// <param name="Occurrences">Newest first.</param>
/// <param name="History">Newest first; empty when the words are not for the caller.</param>
internal sealed record SeriesResponse(
    Guid Id,
    Guid ForumId,
    string Forum,
    string? Title,
    RhythmResponse Rhythm,
    bool IsEnded,
    string? EndedBecause,
    int Revision,
    ImmutableArray<OccurrenceResponse> Occurrences,
    ImmutableArray<SeriesEntryResponse> History)
{
    public static SeriesResponse Of(SeriesStory story) => new(
        story.Id, story.ForumId, story.Forum, story.Title,
        new RhythmResponse(story.Rhythm.Unit, story.Rhythm.Every, story.Rhythm.Day, story.Title is null ? null : story.Rhythm.Words),
        story.IsEnded, story.EndedBecause, story.Revision,
        [.. story.Occurrences.Select(one => new OccurrenceResponse(one.Number, one.Due, ActionItemResponse.Of(one.Item)))],
        [.. story.History.Select(entry => new SeriesEntryResponse(entry.Reference, TimelineResponse.Of(entry.What)))]);
}

/// <param name="Day">Of weeks the weekday, 1 Monday; of months and years the day of the month, 31 the last.</param>
/// <param name="Words">As the minutes say it.</param>
internal sealed record RhythmResponse(RhythmUnit Unit, int Every, int? Day, string? Words);

/// <param name="Due">The day it was first due.</param>
internal sealed record OccurrenceResponse(int Number, DateOnly Due, ActionItemResponse Item);

/// <param name="Reference">Of the occurrence that it happened to; null for the series itself.</param>
internal sealed record SeriesEntryResponse(string? Reference, TimelineResponse Entry);

/// <param name="Day">As in the answer; null: that of the last occurrence.</param>
internal sealed record RhythmRequest(
    RhythmUnit Unit, int Every, int? Day = null, [property: ShortText] string? Reason = null, int? ExpectedRevision = null) : IApiBody;
