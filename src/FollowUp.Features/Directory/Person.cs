namespace FollowUp.Features.Directory;

/// <summary>A person. The only place where names and addresses live: events carry the id alone, so a person can be forgotten.</summary>
/// <param name="ExternalId">The organisation's own id (user name).</param>
/// <param name="SignInName">What the sign-in service calls the person; null: the mail address.</param>
public sealed record Person(
    Guid Id, string ExternalId, string Name, string? Initials, string? Email, string? SignInName, bool IsDirector, bool IsAdministrator)
{
    /// <summary>True when the sign-in service's name means this person; letter case aside.</summary>
    public bool IsKnownAs(string? signInName) =>
        !string.IsNullOrWhiteSpace(signInName) && string.Equals(SignInName ?? Email, signInName.Trim(), StringComparison.OrdinalIgnoreCase);
}
