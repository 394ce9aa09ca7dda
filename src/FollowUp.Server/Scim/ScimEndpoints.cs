using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using FollowUp.Features.Directory.Scim;
using FollowUp.Server.Api;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FollowUp.Server.Scim;

/// <summary>SCIM 2.0 (RFC 7643, 7644): the municipality's own directory keeps people and groups as it has them.</summary>
internal static class ScimEndpoints
{
    public const string Path = "/scim/v2";

    private const int LargestBytes = 1_000_000;

    public static void MapFollowUpScim(this WebApplication app)
    {
        var scim = app.MapGroup(Path)
            .RequireAuthorization(ApiSetup.Provisioning)
            .WithMetadata(new RequestSizeLimitAttribute(LargestBytes))
            .ExcludeFromDescription();
        scim.MapGet("/ServiceProviderConfig", (HttpContext http) => Sent(http, 200, ScimDiscovery.Configuration(AddressOf(http))));
        scim.MapGet("/ResourceTypes", (HttpContext http) => Sent(http, 200, ScimDiscovery.List(ScimDiscovery.ResourceTypes(AddressOf(http)))));
        scim.MapGet("/ResourceTypes/{id}", (HttpContext http, string id) => One(http, ScimDiscovery.ResourceTypes(AddressOf(http)), id));
        scim.MapGet("/Schemas", (HttpContext http) => Sent(http, 200, ScimDiscovery.List(ScimDiscovery.Schemas(AddressOf(http)))));
        scim.MapGet("/Schemas/{id}", (HttpContext http, string id) => One(http, ScimDiscovery.Schemas(AddressOf(http)), id));
        Map(scim, "/Users", ScimKind.User);
        Map(scim, "/Groups", ScimKind.Group);
    }

    public static string AddressOf(HttpContext http) => $"{http.Request.Scheme}://{http.Request.Host}{Path}";

    private static void Map(RouteGroupBuilder scim, string path, ScimKind kind)
    {
        scim.MapGet(path, async (IMediator mediator, HttpContext http, string? filter, int? startIndex, int? count, string? attributes, string? excludedAttributes, CancellationToken token) =>
            Sent(http, await mediator.Send(new ReadScim.Query(
                kind, AddressOf(http), null, filter, startIndex, count, attributes, excludedAttributes), token)));
        scim.MapGet($"{path}/{{id}}", async (IMediator mediator, HttpContext http, string id, string? attributes, string? excludedAttributes, CancellationToken token) =>
        {
            var answer = await mediator.Send(new ReadScim.Query(
                kind, AddressOf(http), id, Attributes: attributes, ExcludedAttributes: excludedAttributes), token);
            return answer.ETag is { } version && http.Request.Headers.IfNoneMatch.Contains(version)
                ? Results.StatusCode(StatusCodes.Status304NotModified)
                : Sent(http, answer);
        });
        scim.MapPost(path, (IMediator mediator, HttpContext http, CancellationToken token) => WriteAsync(mediator, http, kind, ScimVerb.Create, null, token));
        scim.MapPut($"{path}/{{id}}", (IMediator mediator, HttpContext http, string id, CancellationToken token) =>
            WriteAsync(mediator, http, kind, ScimVerb.Replace, id, token));
        scim.MapPatch($"{path}/{{id}}", (IMediator mediator, HttpContext http, string id, CancellationToken token) =>
            WriteAsync(mediator, http, kind, ScimVerb.Patch, id, token));
        scim.MapDelete($"{path}/{{id}}", (IMediator mediator, HttpContext http, string id, CancellationToken token) =>
            WriteAsync(mediator, http, kind, ScimVerb.Delete, id, token));
    }

    private static async Task<IResult> WriteAsync(
        IMediator mediator, HttpContext http, ScimKind kind, ScimVerb verb, string? id, CancellationToken token)
    {
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        var answer = await mediator.Send(
            new WriteScim.Command(kind, verb, AddressOf(http), id, await reader.ReadToEndAsync(token), http.Request.Headers.IfMatch.FirstOrDefault()), token);
        if (answer.Status == StatusCodes.Status201Created && answer.Body?["meta"]?["location"]?.ToString() is { } place)
        {
            http.Response.Headers.Location = place;
        }

        return Sent(http, answer);
    }

    private static IResult One(HttpContext http, ImmutableArray<JsonObject> resources, string id) =>
        resources.FirstOrDefault(one => string.Equals(one["id"]?.ToString(), id, StringComparison.OrdinalIgnoreCase)) is { } found
            ? Sent(http, 200, found)
            : Sent(http, ScimAnswer.NotFound);

    private static IResult Sent(HttpContext http, ScimAnswer answer)
    {
        if (answer.ETag is { } version)
        {
            http.Response.Headers.ETag = version;
        }

        return Sent(http, answer.Status, answer.Body);
    }

    private static IResult Sent(HttpContext http, int status, JsonObject? body)
    {
        http.Response.Headers.CacheControl = "no-store";
        return body is null ? Results.StatusCode(status) : Results.Text(body.ToJsonString(), "application/scim+json", Encoding.UTF8, status);
    }
}
