using System.Collections.Immutable;

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

    public bool IsHereOn(DateOnly day) => LeftOn is null || day < LeftOn;

    /// <summary>True when the sign-in service's name means this person; letter case aside.</summary>
    public bool IsKnownAs(string? signInName) =>
        !string.IsNullOrWhiteSpace(signInName) && string.Equals(SignInName ?? Email, signInName.Trim(), StringComparison.OrdinalIgnoreCase);
}
