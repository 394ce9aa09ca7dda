using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Features.Quality;
using MediatR;

namespace FollowUp.Server.Api;

/// <summary>How good mining was, as lived.</summary>
internal static class QualityEndpoints
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/quality", async (IMediator mediator, int? meetings, CancellationToken token) =>
                TypedResults.Ok(QualityResponse.Of(await mediator.Send(new GetMiningQuality.Query(meetings ?? 10), token))))
            .WithTags("Quality").WithSummary("What was answered to the proposals of the last reviewed meetings of each forum");
}

internal sealed record QualityResponse(
    QualityFiguresResponse All,
    ImmutableArray<QualityForumResponse> Forums,
    ImmutableArray<QualityKindResponse> Kinds,
    ImmutableArray<QualityBandResponse> Certainties,
    ImmutableArray<EditedFieldResponse> EditedFields)
{
    public static QualityResponse Of(QualityPage page) => new(
        QualityFiguresResponse.Of(page.All),
        [
            .. page.Forums.Select(f => new QualityForumResponse(
                f.ForumId, f.Name, QualityFiguresResponse.Of(f.Figures),
                [.. f.Meetings.Select(m => new QualityMeetingResponse(m.Date, m.MinutesId, QualityFiguresResponse.Of(m.Figures)))])),
        ],
        [.. page.Kinds.Select(k => new QualityKindResponse(k.Kind, QualityFiguresResponse.Of(k.Figures)))],
        [.. page.Bands.Select(b => new QualityBandResponse(b.Certainty, QualityFiguresResponse.Of(b.Figures)))],
        [.. page.EditedFields.Select(f => new EditedFieldResponse(f.Field, f.Count))]);
}

/// <param name="Precision">Of the answered, the share that was accepted; null when none is answered.</param>
/// <param name="PrecisionAsMined">Of the answered, the share that was accepted without a change.</param>
/// <param name="Recall">Of the accepted and added together, the share that mining had found.</param>
internal sealed record QualityFiguresResponse(
    int Proposals, int AsMined, int Edited, int Rejected, int Added, int Waiting, double? Precision, double? PrecisionAsMined, double? Recall)
{
    public static QualityFiguresResponse Of(QualityFigures f) =>
        new(f.Mined, f.AsMined, f.Edited, f.Rejected, f.Added, f.Waiting, f.Right, f.RightAsMined, f.Found);
}

internal sealed record QualityForumResponse(
    Guid ForumId, string Forum, QualityFiguresResponse Figures, ImmutableArray<QualityMeetingResponse> Meetings);

/// <param name="MinutesId">The review behind the figures; null when it is not for the caller.</param>
internal sealed record QualityMeetingResponse(DateOnly Date, Guid? MinutesId, QualityFiguresResponse Figures);

internal sealed record QualityKindResponse(ActionItemKind Kind, QualityFiguresResponse Figures);

/// <param name="Certainty">3 sure, 2 likely, 1 unsure.</param>
internal sealed record QualityBandResponse(int Certainty, QualityFiguresResponse Figures);

/// <param name="Field">"title", "kind", "responsible", "deadline".</param>
internal sealed record EditedFieldResponse(string Field, int Count);
