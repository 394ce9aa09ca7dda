namespace FollowUp.Features.Directory;

/// <summary>A person. The only place where names and addresses live: events carry the id alone, so a person can be forgotten.</summary>
/// <param name="ExternalId">The organisation's own id (user name).</param>
/// <param name="SignInName">What the sign-in service calls the person.</param>
public sealed record Person(
    Guid Id, string ExternalId, string Name, string? Initials, string? Email, string? SignInName, bool IsDirector, bool IsAdministrator);
