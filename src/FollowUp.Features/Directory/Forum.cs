using System.Collections.Immutable;

namespace FollowUp.Features.Directory;

/// <summary>A body that meets.</summary>
/// <param name="Abbreviation">Begins the reference of its items: "CF".</param>
/// <param name="GroupNames">Words that mean all its members: "Afdelingscheferne".</param>
/// <param name="ChairId">As earlier versions stored it, without days; read through <see cref="AllRoles"/>.</param>
/// <param name="SecretaryIds">As <paramref name="ChairId"/>.</param>
/// <param name="MemberIds">As <paramref name="ChairId"/>.</param>
public sealed record Forum(
    Guid Id,
    string Name,
    string Abbreviation,
    ImmutableArray<string> Aliases,
    ImmutableArray<string> GroupNames,
    Guid? ChairId,
    ImmutableArray<Guid> SecretaryIds,
    ImmutableArray<Guid> MemberIds)
{
    /// <summary>Who was what, when; earlier versions did not store it.</summary>
    public ImmutableArray<ForumRole> Roles { get; init; } = [];

    /// <summary>The roles, or what an earlier version stored of them, as from always.</summary>
    public ImmutableArray<ForumRole> AllRoles => Roles.IsEmpty
        ?
        [
            .. ChairId is { } chair ? [Undated(RoleKind.Chair, chair)] : Array.Empty<ForumRole>(),
            .. SecretaryIds.Select(id => Undated(RoleKind.Secretary, id)),
            .. MemberIds.Select(id => Undated(RoleKind.Member, id)),
        ]
        : Roles;

    /// <summary>Who presides on the day; null when nobody does. Where two are named, the one who began last.</summary>
    public Guid? ChairOn(DateOnly day, Organisation organisation) =>
        InForce(RoleKind.Chair, day, organisation).Select(id => (Guid?)id).LastOrDefault();

    public ImmutableArray<Guid> SecretariesOn(DateOnly day, Organisation organisation) => [.. InForce(RoleKind.Secretary, day, organisation)];

    /// <summary>The members on the day; the chair is one only where the directory says so as well.</summary>
    public ImmutableArray<Guid> MembersOn(DateOnly day, Organisation organisation) => [.. InForce(RoleKind.Member, day, organisation)];

    /// <summary>The forum with other roles; what an earlier version stored is given up for them.</summary>
    public Forum WithRoles(IEnumerable<ForumRole> roles) => this with { ChairId = null, SecretaryIds = [], MemberIds = [], Roles = [.. roles] };

    private IEnumerable<Guid> InForce(RoleKind kind, DateOnly day, Organisation organisation) =>
        (from role in AllRoles
         where role.Kind == kind && role.IsInForceOn(day)
         orderby role.From
         let person = role.PersonId ?? organisation.Positions.GetValueOrDefault(role.PositionId ?? Guid.Empty)?.HolderOn(day)
         where person is { } id && organisation.People.GetValueOrDefault(id)?.IsHereOn(day) != false
         select person!.Value).Distinct();

    private static ForumRole Undated(RoleKind kind, Guid personId) => new(kind, personId, null, ForumRole.Always, null);
}
