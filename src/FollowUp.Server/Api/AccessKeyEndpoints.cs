using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Server.Api;

/// <summary>A person's keys for programs. Made and revoked in a person's own session: a key that leaked makes no further keys.</summary>
internal static class AccessKeyEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var keys = api.MapGroup("/access-keys").RequireAuthorization(ApiSetup.OwnSession).WithTags("Access keys");
        keys.MapGet("", async (IMediator mediator, CancellationToken token) => TypedResults.Ok(
                (await mediator.Send(new ListAccessKeys.Query(), token))
                    .Select(k => new AccessKeyResponse(k.Id, k.Name, k.CreatedAt, k.ExpiresAt, k.IsForProvisioning)).ToImmutableArray()))
            .WithSummary("The caller's keys");
        keys.MapPost("", async (IMediator mediator, AccessKeyRequest body, CancellationToken token) =>
                (await mediator.Send(new CreateAccessKey.Command(body.Name, body.Days) { ForProvisioning = body.ForProvisioning }, token))
                    .Answer(k => new CreatedAccessKeyResponse(k.Id, k.Secret, k.ExpiresAt)))
            .Produces<CreatedAccessKeyResponse>().ProducesProblem(422)
            .WithSummary("Makes a key; it is shown this once");
        keys.MapDelete("/{id:guid}", async (IMediator mediator, Guid id, CancellationToken token) =>
                await mediator.Send(new RevokeAccessKey.Command(id), token) is { } refusal ? ApiProblem.Of(refusal) : Results.NoContent())
            .Produces(204).ProducesProblem(404)
            .WithSummary("Revokes a key");
    }
}

internal sealed record AccessKeyResponse(Guid Id, string Name, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, bool IsForProvisioning);

/// <param name="Name">What it is for.</param>
/// <param name="ForProvisioning">For SCIM instead of the API; an administrator's alone.</param>
internal sealed record AccessKeyRequest(
    [property: MaxLength(100, ErrorMessage = "api.field-too-long")] string Name,
    [property: Range(1, CreateAccessKey.LongestDays, ErrorMessage = "api.field-out-of-range")] int Days = 90,
    bool ForProvisioning = false) : IApiBody;

/// <param name="Key">Not shown again.</param>
internal sealed record CreatedAccessKeyResponse(Guid Id, string Key, DateTimeOffset ExpiresAt);
