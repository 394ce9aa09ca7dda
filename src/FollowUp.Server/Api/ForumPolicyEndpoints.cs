using System.Globalization;
using FollowUp.Domain.ActionItems;
using FollowUp.Features.Directory;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FollowUp.Server.Api;

/// <summary>What a forum has decided about its commitments.</summary>
internal static class ForumPolicyEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/forums/{id:guid}/policy", (IMediator mediator, HttpContext http, Guid id, CancellationToken token) =>
                ShownAsync(mediator, http, id, token))
            .Produces<ForumPolicyResponse>().ProducesProblem(404)
            .WithTags("Organisation").WithSummary("A forum's policy; its revision is the ETag");
        api.MapPut("/forums/{id:guid}/policy", async (
                IMediator mediator, HttpContext http, Guid id, ForumPolicyRequest body, [FromHeader(Name = "If-Match")] string? seen, CancellationToken token) =>
            (ActionItemEndpoints.RevisionIn(seen) ?? body.ExpectedRevision) is not { } revision
                ? ApiProblem.Of(ApiProblem.RevisionMissing, StatusCodes.Status422UnprocessableEntity)
                : await mediator.Send(new SetForumPolicy.Command(id, body.ClosedBy, body.Extensions, body.GrantedBy, revision), token) is { } refusal
                    ? ApiProblem.Of(refusal)
                    : await ShownAsync(mediator, http, id, token))
            .Produces<ForumPolicyResponse>().ProducesProblem(404).ProducesProblem(409).ProducesProblem(422)
            .WithTags("Organisation").WithSummary("The forum's secretary or an administrator changes it");
    }

    private static async Task<IResult> ShownAsync(IMediator mediator, HttpContext http, Guid id, CancellationToken token)
    {
        var page = await mediator.Send(new GetForumPolicy.Query(id), token);
        if (page.Value is { } found)
        {
            http.Response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{found.Policy.Revision}\"");
        }

        return page.Answer(ForumPolicyResponse.Of);
    }
}

/// <param name="Revision">0: the forum has decided nothing, and this is what holds then.</param>
internal sealed record ForumPolicyResponse(
    Guid ForumId, ClosedBy ClosedBy, ExtensionRule Extensions, GrantedBy GrantedBy, int Revision, string? ChangedBy, DateTimeOffset? ChangedAt)
{
    public static ForumPolicyResponse Of(PolicyPage page) => new(
        page.Policy.Id, page.Policy.ClosedBy, page.Policy.Extensions, page.Policy.GrantedBy, page.Policy.Revision, page.ChangedByName, page.Policy.ChangedAt);
}

internal sealed record ForumPolicyRequest(ClosedBy ClosedBy, ExtensionRule Extensions, GrantedBy GrantedBy, int? ExpectedRevision = null) : IApiBody;
