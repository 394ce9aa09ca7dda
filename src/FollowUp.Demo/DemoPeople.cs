using System.Security.Claims;
using FollowUp.Features.Directory;
using FollowUp.Features.Time;
using FollowUp.Server.Security;
using Marten;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace FollowUp.Demo;

/// <summary>The people of the invented municipality, to be signed in as with a click. Lives here so that `serve` cannot have it.</summary>
internal sealed class DemoPeople(IDocumentStore store, DanishClock clock) : IDemoPeople
{
    public async Task<IReadOnlyList<DemoPerson>> AllAsync(CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        var organisation = await Organisation.LoadAsync(session, cancellationToken);
        return
        [
            .. from person in organisation.People.Values
               let title = TitleOf(person, organisation)
               where title is not null && person.IsHereOn(clock.Today)
               orderby RankOf(person, organisation), person.Name
               select new DemoPerson(person.Id.ToString("D"), person.Name, title),
        ];
    }

    public async Task<ClaimsPrincipal?> FindAsync(string personId, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        return Guid.TryParse(personId, out var id) && await session.LoadAsync<Person>(id, cancellationToken) is { } person
            ? PrincipalOf(person.Id)
            : null;
    }

    public static ClaimsPrincipal PrincipalOf(Guid personId) => new(new ClaimsIdentity(
        [new Claim(FollowUpClaims.PersonId, personId.ToString("D"))], CookieAuthenticationDefaults.AuthenticationScheme));

    private int RankOf(Person person, Organisation organisation) =>
        organisation.Forums.Values.Any(f => f.SecretariesOn(clock.Today, organisation).Contains(person.Id)) ? 0
        : person.IsDirector ? 1
        : person.IsAdministrator ? 3
        : 2;

    private string? TitleOf(Person person, Organisation organisation)
    {
        var secretary = organisation.Forums.Values.Where(f => f.SecretariesOn(clock.Today, organisation).Contains(person.Id)).Select(f => f.Name).ToList();
        return secretary.Count > 0 ? $"Sekretær for {string.Join(" og ", secretary)}"
            : organisation.PositionsOf(person.Id, clock.Today).FirstOrDefault()?.Title
                ?? (person.IsAdministrator ? "Administrator" : null);
    }
}
