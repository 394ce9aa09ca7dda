using System.Collections.Immutable;
using FollowUp.Features.Overview;
using MediatR;

namespace FollowUp.Server.Api;

/// <summary>The director's figures.</summary>
internal static class OverviewEndpoints
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/overview", async (IMediator mediator, AsOfParameter? asOf, CancellationToken token) =>
            {
                var page = await mediator.Send(new GetOverview.Query(asOf?.Value), token);
                return TypedResults.Ok(new OverviewResponse(
                    page.Today, FiguresResponse.Of(page.All), All(page.Departments), All(page.Forums)));
            })
            .WithTags("Overview").WithSummary("Open and late by department and forum; closed points are left out. With asOf as it was known then");

    private static ImmutableArray<OverviewLineResponse> All(ImmutableArray<OverviewLine> lines) =>
        [.. lines.Select(line => new OverviewLineResponse(line.Id, line.Name, FiguresResponse.Of(line.Figures)))];
}

internal sealed record OverviewResponse(
    DateOnly Today, FiguresResponse All, ImmutableArray<OverviewLineResponse> Departments, ImmutableArray<OverviewLineResponse> Forums);

/// <param name="Id">Null for items without a department.</param>
internal sealed record OverviewLineResponse(Guid? Id, string? Name, FiguresResponse Figures);

/// <param name="MovedTwice">Outstanding items whose deadline was moved twice or more.</param>
internal sealed record FiguresResponse(int Open, int Late, int? MedianWorkingDaysLate, int AwaitForum, int Closed, int MovedTwice)
{
    public static FiguresResponse Of(Figures f) => new(f.Open, f.Late, f.MedianWorkingDaysLate, f.AwaitForum, f.Closed, f.MovedTwice);
}
