using System.Globalization;
using System.Security.Claims;
using FollowUp.Features.Directory;
using FollowUp.Features.Time;
using Microsoft.AspNetCore.Authentication;

namespace FollowUp.Server.Security;

/// <summary>
/// The cookie says who it is and no more; name, title and roles are added at each request from the directory as it is then, so
/// that a role taken away is gone at once.
/// </summary>
public sealed class RolesFromDirectory(DirectoryOfRequest directory, DanishClock clock) : IClaimsTransformation
{
    public async Task<ClaimsPrincipal> TransformAsync(ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        if (SignedInPerson.IdOf(principal) is not { } id || principal.HasClaim(claim => claim.Type == FollowUpClaims.Name))
        {
            return principal;
        }

        var organisation = await directory.GetAsync(CancellationToken.None);
        return organisation.People.TryGetValue(id, out var person) && person.IsHereOn(clock.Today)
            ? new ClaimsPrincipal([.. principal.Identities, new ClaimsIdentity(ClaimsOf(person, organisation))])
            : new ClaimsPrincipal(new ClaimsIdentity());
    }

    private IEnumerable<Claim> ClaimsOf(Person person, Organisation organisation)
    {
        var today = clock.Today;
        yield return new Claim(FollowUpClaims.Name, person.Name);
        if (TitleOf(person, organisation) is { } title)
        {
            yield return new Claim(FollowUpClaims.Title, title);
        }

        foreach (var forum in organisation.Forums.Values.OrderBy(f => f.Name, StringComparer.CurrentCulture))
        {
            if (forum.SecretariesOn(today, organisation).Contains(person.Id))
            {
                yield return new Claim(FollowUpClaims.SecretaryOf, forum.Id.ToString("D", CultureInfo.InvariantCulture));
            }

            if (forum.MembersOn(today, organisation).Contains(person.Id) || forum.ChairOn(today, organisation) == person.Id)
            {
                yield return new Claim(FollowUpClaims.MemberOf, forum.Id.ToString("D", CultureInfo.InvariantCulture));
            }
        }

        if (person.Directs)
        {
            yield return new Claim(FollowUpClaims.Director, FollowUpClaims.Yes);
        }

        if (!organisation.DepartmentsLedBy(person.Id, today).IsEmpty)
        {
            yield return new Claim(FollowUpClaims.Head, FollowUpClaims.Yes);
        }

        if (person.Administers)
        {
            yield return new Claim(FollowUpClaims.Administrator, FollowUpClaims.Yes);
        }
    }

    private string? TitleOf(Person person, Organisation organisation) =>
        organisation.PositionsOf(person.Id, clock.Today).FirstOrDefault()?.Title;
}
