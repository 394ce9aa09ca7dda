using System.Collections.Immutable;

namespace FollowUp.Features.Directory.Scim;

/// <summary>A group of the organisation's own directory. By itself it gives nothing; an administrator says what its members are here.</summary>
/// <param name="ExternalId">The client's own id.</param>
/// <param name="Members">People.</param>
/// <param name="Grant">Null: nothing.</param>
public sealed record ScimGroup(
    Guid Id, string Name, string? ExternalId, ImmutableArray<Guid> Members, GroupGrant? Grant, DateTimeOffset CreatedAt, DateTimeOffset ChangedAt)
{
    /// <summary>The client deleted it: it gives nothing any more, and the client does not see it.</summary>
    public bool IsDeleted { get; init; }
}

/// <summary>What the members of a group are.</summary>
/// <param name="ForumId">The forum of a role in one; null for the others.</param>
public sealed record GroupGrant(GroupGrantKind Kind, Guid? ForumId)
{
    public RoleKind? Role => Kind switch
    {
        GroupGrantKind.Chair => RoleKind.Chair,
        GroupGrantKind.Secretary => RoleKind.Secretary,
        GroupGrantKind.Member => RoleKind.Member,
        _ => null,
    };
}

public enum GroupGrantKind
{
    Chair,
    Secretary,
    Member,
    Director,
    Administrator,
}
