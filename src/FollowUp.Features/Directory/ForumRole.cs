namespace FollowUp.Features.Directory;

/// <summary>What somebody is in a forum.</summary>
public enum RoleKind
{
    Chair,
    Secretary,
    Member,
}

/// <summary>Who had a role in a forum from when to when: a person, or whoever holds a position. Both days included; Danish calendar.</summary>
/// <param name="From">The first day of the calendar where nobody wrote down when it began.</param>
/// <param name="To">Null: still.</param>
public sealed record ForumRole(RoleKind Kind, Guid? PersonId, Guid? PositionId, DateOnly From, DateOnly? To)
{
    /// <summary>The group of a provisioning client whose membership it follows; null: a file's or a person's word.</summary>
    public Guid? GroupId { get; init; }

    /// <summary>Where nobody wrote down when it began.</summary>
    public static DateOnly Always => DateOnly.MinValue;

    public bool IsInForceOn(DateOnly day) => From <= day && (To is null || day <= To);

    /// <summary>The same part of the same somebody, whenever it was.</summary>
    public bool IsSamePartAs(ForumRole other) => (Kind, PersonId, PositionId) == (other.Kind, other.PersonId, other.PositionId);
}
