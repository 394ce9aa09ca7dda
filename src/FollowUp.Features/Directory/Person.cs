using System.Collections.Immutable;
using FollowUp.Features.Directory.Scim;

namespace FollowUp.Features.Directory;

/// <summary>A person. The only place where names and addresses live: events carry the id alone, so a person can be forgotten.</summary>
/// <param name="ExternalId">The organisation's own id (user name).</param>
/// <param name="SignInName">What the sign-in service calls the person; null: the mail address.</param>
public sealed record Person(
    Guid Id, string ExternalId, string Name, string? Initials, string? Email, string? SignInName, bool IsDirector, bool IsAdministrator)
{
    /// <summary>Other names that minutes use: "Mette R.", a name from before a marriage.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The first day on which the person is not here any more; who left is kept, and is nobody.</summary>
    public DateOnly? LeftOn { get; init; }

    /// <summary>What a provisioning client said; null for somebody whom none has touched.</summary>
    public ScimPart? Scim { get; init; }

    /// <summary>Groups whose members direct.</summary>
    public ImmutableArray<Guid> DirectorBy { get; init; } = [];

    /// <summary>Groups whose members administer.</summary>
    public ImmutableArray<Guid> AdministratorBy { get; init; } = [];

    /// <summary>By a file's word or by a group's.</summary>
    public bool Directs => IsDirector || !DirectorBy.IsEmpty;

    /// <summary>By a file's word or by a group's.</summary>
    public bool Administers => IsAdministrator || !AdministratorBy.IsEmpty;

    public bool IsHereOn(DateOnly day) => LeftOn is null || day < LeftOn;

    /// <summary>True when the sign-in service's name means this person; letter case aside.</summary>
    public bool IsKnownAs(string? signInName) =>
        !string.IsNullOrWhiteSpace(signInName) && string.Equals(SignInName ?? Email, signInName.Trim(), StringComparison.OrdinalIgnoreCase);
}
