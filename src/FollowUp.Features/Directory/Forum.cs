using System.Collections.Immutable;

namespace FollowUp.Features.Directory;

/// <summary>A body that meets.</summary>
/// <param name="Abbreviation">Begins the reference of its items: "CF".</param>
/// <param name="GroupNames">Words that mean all its members: "Afdelingscheferne".</param>
public sealed record Forum(
    Guid Id,
    string Name,
    string Abbreviation,
    ImmutableArray<string> Aliases,
    ImmutableArray<string> GroupNames,
    Guid? ChairId,
    ImmutableArray<Guid> SecretaryIds,
    ImmutableArray<Guid> MemberIds);
