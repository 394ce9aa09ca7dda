using System.Collections.Immutable;
using System.Security.Claims;

namespace FollowUp.Server.Security;

/// <summary>The person behind a request, read from the claims; null where nobody has signed in.</summary>
public sealed record SignedInPerson(
    Guid Id,
    string Name,
    string? Title,
    ImmutableArray<Guid> SecretaryOf,
    ImmutableArray<Guid> MemberOf,
    bool IsDirector,
    bool IsAdministrator)
{
    public bool IsSecretary => !SecretaryOf.IsEmpty;

    /// <summary>Heads a department.</summary>
    public bool IsHead { get; init; }

    /// <summary>The first of the names, for a greeting.</summary>
    public string FirstName => Name.Split(' ', 2)[0];

    public static SignedInPerson? From(ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        if (IdOf(principal) is not { } id)
        {
            return null;
        }

        return new SignedInPerson(
            id,
            principal.FindFirstValue(FollowUpClaims.Name) ?? "",
            principal.FindFirstValue(FollowUpClaims.Title),
            All(principal, FollowUpClaims.SecretaryOf),
            All(principal, FollowUpClaims.MemberOf),
            principal.HasClaim(FollowUpClaims.Director, FollowUpClaims.Yes),
            principal.HasClaim(FollowUpClaims.Administrator, FollowUpClaims.Yes))
        {
            IsHead = principal.HasClaim(FollowUpClaims.Head, FollowUpClaims.Yes),
        };
    }

    /// <summary>The person's id alone; null where nobody has signed in.</summary>
    public static Guid? IdOf(ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        return principal.Identity?.IsAuthenticated == true && Guid.TryParse(principal.FindFirstValue(FollowUpClaims.PersonId), out var id)
            ? id
            : null;
    }

    private static ImmutableArray<Guid> All(ClaimsPrincipal principal, string type) =>
        [.. principal.FindAll(type).Select(claim => Guid.Parse(claim.Value))];
}
