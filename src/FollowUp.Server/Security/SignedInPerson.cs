using System.Collections.Immutable;
using System.Security.Claims;

namespace FollowUp.Server.Security;

/// <summary>The person behind a request, read from the claims; null where nobody has signed in.</summary>
public sealed record SignedInPerson(
    string Id,
    string Name,
    string? Title,
    ImmutableArray<string> SecretaryOf,
    ImmutableArray<string> MemberOf,
    bool IsDirector,
    bool IsAdministrator)
{
    public bool IsSecretary => !SecretaryOf.IsEmpty;

    /// <summary>The first of the names, for a greeting.</summary>
    public string FirstName => Name.Split(' ', 2)[0];

    public static SignedInPerson? From(ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        if (principal.Identity?.IsAuthenticated != true || principal.FindFirstValue(FollowUpClaims.PersonId) is not { } id)
        {
            return null;
        }

        return new SignedInPerson(
            id,
            principal.FindFirstValue(FollowUpClaims.Name) ?? id,
            principal.FindFirstValue(FollowUpClaims.Title),
            All(principal, FollowUpClaims.SecretaryOf),
            All(principal, FollowUpClaims.MemberOf),
            principal.HasClaim(FollowUpClaims.Director, FollowUpClaims.Yes),
            principal.HasClaim(FollowUpClaims.Administrator, FollowUpClaims.Yes));
    }

    private static ImmutableArray<string> All(ClaimsPrincipal principal, string type) =>
        [.. principal.FindAll(type).Select(claim => claim.Value)];
}
