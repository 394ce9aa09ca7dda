using System.Collections.Immutable;
using FollowUp.Features.Directory.Scim;
using MediatR;

namespace FollowUp.Server.Api;

/// <summary>What the groups of the organisation's own directory give here.</summary>
internal static class ScimGroupEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var groups = api.MapGroup("/scim-groups").RequireAuthorization(ApiSetup.Administrators).WithTags("Organisation");
        groups.MapGet("", async (IMediator mediator, CancellationToken token) => TypedResults.Ok(
                (await mediator.Send(new ListScimGroups.Query(), token)).Groups.Select(ScimGroupResponse.Of).ToImmutableArray()))
            .WithSummary("The groups that a provisioning client has sent, and what each gives");
        groups.MapPut("/{id:guid}/grant", async (IMediator mediator, Guid id, GroupGrantRequest body, CancellationToken token) =>
                await mediator.Send(new SetGroupGrant.Command(id, body.Kind is { } kind ? new GroupGrant(kind, body.ForumId) : null), token) is { } refusal
                    ? ApiProblem.Of(refusal)
                    : Results.NoContent())
            .Produces(204).ProducesProblem(404)
            .WithSummary("Says what the members of a group are: chair, secretary or member of a forum, director, administrator, or nothing");
    }
}

/// <param name="Kind">Null: the group gives nothing.</param>
internal sealed record ScimGroupResponse(Guid Id, string Name, ImmutableArray<Guid> MemberIds, GroupGrantKind? Kind, Guid? ForumId)
{
    public static ScimGroupResponse Of(GroupLine line) => new(line.Group.Id, line.Group.Name, line.Group.Members, line.Group.Grant?.Kind, line.Group.Grant?.ForumId);
}

/// <param name="Kind">Null: nothing.</param>
/// <param name="ForumId">For chair, secretary and member.</param>
internal sealed record GroupGrantRequest(GroupGrantKind? Kind = null, Guid? ForumId = null) : IApiBody;
