using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Features.Directory;
using FollowUp.Features.Time;
using FollowUp.Mining.People;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FollowUp.Server.Api;

/// <summary>The organisation: out for everybody with a role, in by an administrator.</summary>
internal static class DirectoryEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/organisation", async (IMediator mediator, DanishClock clock, CancellationToken token) =>
                TypedResults.Ok(OrganisationResponse.Of(await mediator.Send(new GetOrganisation.Query(), token), clock.Today)))
            .WithTags("Organisation").WithSummary("Departments, positions with their holders today, people, forums; addresses for administrators only");
        api.MapPost("/directory", async (
                IMediator mediator, HttpRequest request, [FromHeader(Name = "If-Match")] string? seen, CancellationToken token) =>
            (await mediator.Send(new ImportDirectoryFile.Command(await BodyOfAsync(request, token), seen?.Trim().Trim('"')), token))
                .Answer(c => new DirectoryCountsResponse(c.Departments, c.People, c.Positions, c.Forums, c.Meetings)))
            .RequireAuthorization(ApiSetup.Administrators)
            .WithMetadata(new RequestSizeLimitAttribute(DirectoryFile.LargestBytes))
            .Accepts<OrganisationDirectory>("application/json", "text/csv")
            .Produces<DirectoryCountsResponse>().ProducesProblem(409).ProducesProblem(413).ProducesProblem(422)
            .WithTags("Organisation")
            .WithSummary("Lays a directory file over the directory; nobody is removed. With the preview's ETag in If-Match it does what was shown, or nothing");
        api.MapPost("/directory/preview", async (IMediator mediator, HttpContext http, CancellationToken token) =>
                DirectoryPreviewResponse.Shown(await mediator.Send(new PreviewDirectory.Query(await BodyOfAsync(http.Request, token)), token), http))
            .RequireAuthorization(ApiSetup.Administrators)
            .WithMetadata(new RequestSizeLimitAttribute(DirectoryFile.LargestBytes))
            .Accepts<OrganisationDirectory>("application/json", "text/csv")
            .Produces<DirectoryPreviewResponse>().ProducesProblem(413).ProducesProblem(422)
            .WithTags("Organisation").WithSummary("What a directory file would change; changes nothing");
        api.MapGet("/directory/imports", async (IMediator mediator, CancellationToken token) => TypedResults.Ok(
                (await mediator.Send(new ListDirectoryImports.Query(), token)).Select(DirectoryImportResponse.Of).ToImmutableArray()))
            .RequireAuthorization(ApiSetup.Administrators)
            .WithTags("Organisation").WithSummary("Who brought in the directory when, and how much it changed; the last twenty");
    }

    /// <summary>Read by the reader of directory files, so that a file is good here as it is for the command line.</summary>
    private static async Task<ReadOnlyMemory<byte>> BodyOfAsync(HttpRequest request, CancellationToken token)
    {
        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer, token);
        return buffer.ToArray();
    }
}

/// <summary>How much the directory holds after the import.</summary>
internal sealed record DirectoryCountsResponse(int Departments, int People, int Positions, int Forums, int Meetings);

internal sealed record OrganisationResponse(
    string Municipality,
    ImmutableArray<DepartmentResponse> Departments,
    ImmutableArray<PositionResponse> Positions,
    ImmutableArray<PersonResponse> People,
    ImmutableArray<ForumResponse> Forums)
{
    public static OrganisationResponse Of(Organisation o, DateOnly today) => new(
        o.Municipality,
        [.. o.Departments.Values.OrderBy(d => d.Name, StringComparer.CurrentCulture).Select(d => new DepartmentResponse(d.Id, d.Name))],
        [
            .. o.Positions.Values.OrderBy(p => p.Title, StringComparer.CurrentCulture).Select(p => new PositionResponse(
                ResponsibleParty.KeyOfPosition(p.Id), p.Title, p.DepartmentId, p.HolderOn(today))),
        ],
        [
            .. o.People.Values.OrderBy(p => p.Name, StringComparer.CurrentCulture)
                .Select(p => new PersonResponse(p.Id, ResponsibleParty.KeyOfPerson(p.Id), p.Name, p.Email)),
        ],
        [
            .. o.Forums.Values.OrderBy(f => f.Name, StringComparer.CurrentCulture).Select(f => new ForumResponse(
                f.Id, f.Name, f.Abbreviation, f.ChairOn(today, o), f.SecretariesOn(today, o), f.MembersOn(today, o))),
        ]);
}

internal sealed record DepartmentResponse(Guid Id, string Name);

/// <param name="HolderId">Today; null when vacant.</param>
internal sealed record PositionResponse(string Key, string Title, Guid DepartmentId, Guid? HolderId);

/// <param name="Email">For administrators only.</param>
internal sealed record PersonResponse(Guid Id, string Key, string Name, string? Email);

internal sealed record ForumResponse(
    Guid Id, string Name, string Abbreviation, Guid? ChairId, ImmutableArray<Guid> SecretaryIds, ImmutableArray<Guid> MemberIds);
