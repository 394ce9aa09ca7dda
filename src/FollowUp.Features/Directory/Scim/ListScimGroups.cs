using System.Collections.Immutable;
using FollowUp.Features.Access;
using Marten;
using MediatR;

namespace FollowUp.Features.Directory.Scim;

/// <summary>The groups that a client has sent, those that give nothing as well.</summary>
public static class ListScimGroups
{
    public sealed record Query : IRequest<GroupList>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsAdministrator || caller.IsSystem;
    }

    public sealed class Handler(IDocumentStore store) : IRequestHandler<Query, GroupList>
    {
        public async Task<GroupList> Handle(Query query, CancellationToken cancellationToken)
        {
            await using var session = store.QuerySession();
            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            var groups = await session.Query<ScimGroup>().Where(group => !group.IsDeleted).ToListAsync(cancellationToken);
            return new GroupList(
                [
                    .. groups.OrderBy(group => group.Name, DanishOrder.Names).ThenBy(group => group.Id).Select(group => new GroupLine(
                        group, [.. group.Members.Select(id => organisation.People.GetValueOrDefault(id)?.Name).OfType<string>().Order(DanishOrder.Names)])),
                ],
                [.. organisation.Forums.Values.OrderBy(forum => forum.Name, DanishOrder.Names)]);
        }
    }
}

/// <param name="Forums">Where a role can be given.</param>
public sealed record GroupList(ImmutableArray<GroupLine> Groups, ImmutableArray<Forum> Forums);

/// <param name="Members">Names.</param>
public sealed record GroupLine(ScimGroup Group, ImmutableArray<string> Members);
