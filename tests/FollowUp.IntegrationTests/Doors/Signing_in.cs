using System.Net;
using FollowUp.IntegrationTests.Web;
using FollowUp.Mining.People;
using FollowUp.Server.Security;
using FollowUp.TestServices.Hosting;
using FollowUp.TestServices.Postgres;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FollowUp.IntegrationTests.Doors;

/// <summary>The whole way over two servers: FollowUp, the provider, and back.</summary>
public sealed class Signing_in(TestPostgres postgres)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sek.park@engholm.example")]
    [InlineData("SEK.PARK@Engholm.Example")]
    public async Task somebody_whom_the_directory_knows_comes_in_and_the_session_holds_their_id_alone(string name)
    {
        await using var provider = await SignInService.StartAsync();
        await using var database = await FollowUpHost.DatabaseAsync(postgres, Token);
        await using var host = await StartAsync(database, provider);
        await host.ImportAsync(Engholm.Directory);
        provider.SignsIn = name;
        using var browser = host.ClientFor(null);

        var toProvider = await browser.PostAsync("/log-ind?ReturnUrl=%2Fopgaver", null, Token);
        var asked = toProvider.Headers.Location!.Query;
        asked.ShouldContain("response_type=code");
        asked.ShouldContain("code_challenge_method=S256");
        asked.ShouldNotContain("response_mode=form_post");
        string.Join(';', toProvider.Headers.GetValues("Content-Security-Policy")).ShouldContain($"form-action 'self' {provider.Address.GetLeftPart(UriPartial.Authority)}");
        var back = await browser.GetAsync(toProvider.Headers.Location, Token);
        var signedIn = await browser.GetAsync(back.Headers.Location, Token);

        signedIn.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        signedIn.Headers.Location!.OriginalString.ShouldBe("/opgaver");
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("followup=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=lax", Case.Insensitive);
        cookie.ShouldNotContain("expires=", Case.Insensitive);
        var session = host.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(CookieAuthenticationDefaults.AuthenticationScheme).TicketDataFormat
            .Unprotect(WebUtility.UrlDecode(cookie["followup=".Length..cookie.IndexOf(';', StringComparison.Ordinal)]))!;
        session.Principal.Claims.Select(c => (c.Type, c.Value)).ShouldBe([(FollowUpClaims.PersonId, host.Person("sek.park").Id.ToString("D"))]);
        session.Properties.Items.Keys.ShouldNotContain(key => key.StartsWith(".Token", StringComparison.Ordinal));
        (await browser.GetAsync("/opgaver", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.GetAsync("/hangfire", Token)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("fremmed@engholm.example")]
    [InlineData(null)]
    [InlineData(" ")]
    public async Task somebody_whom_the_directory_does_not_know_is_told_so_and_gets_no_session(string? name)
    {
        await using var provider = await SignInService.StartAsync();
        await using var database = await FollowUpHost.DatabaseAsync(postgres, Token);
        await using var host = await StartAsync(database, provider, firstAdministrator: "it@engholm.example");
        await host.ImportAsync(Engholm.Directory);
        provider.SignsIn = name;
        using var browser = host.ClientFor(null);

        var answer = await SignInAsync(browser);

        answer.Headers.Location!.OriginalString.ShouldBe("/log-ind/ukendt");
        HasSession(answer).ShouldBeFalse();
        var page = await browser.GetAsync("/log-ind/ukendt", Token);
        page.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await page.Content.ReadAsStringAsync(Token)).ShouldContain("FollowUp kender dig ikke");
        (await browser.GetAsync("/opgaver", Token)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task a_name_that_two_people_share_opens_no_door()
    {
        await using var provider = await SignInService.StartAsync();
        await using var database = await FollowUpHost.DatabaseAsync(postgres, Token);
        await using var host = await StartAsync(database, provider);
        var twins = new[] { "tvilling.a", "tvilling.b" }.Select(id => new DirectoryPerson(id, id, null, null, "tvilling"));
        await host.ImportAsync(Engholm.Directory with { People = [.. Engholm.Directory.People, .. twins] });
        provider.SignsIn = "tvilling";
        using var browser = host.ClientFor(null);

        HasSession(await SignInAsync(browser)).ShouldBeFalse();
    }

    [Fact]
    public async Task the_first_administrator_comes_into_an_empty_installation_and_stays_themselves_when_the_directory_comes()
    {
        await using var provider = await SignInService.StartAsync();
        await using var database = await FollowUpHost.DatabaseAsync(postgres, Token);
        await using var host = await StartAsync(database, provider, firstAdministrator: "IT@engholm.example");
        provider.SignsIn = "somebody@engholm.example";
        using var stranger = host.ClientFor(null);
        HasSession(await SignInAsync(stranger)).ShouldBeFalse();

        provider.SignsIn = "it@engholm.example";
        using var browser = host.ClientFor(null);
        HasSession(await SignInAsync(browser)).ShouldBeTrue();
        (await browser.GetAsync("/hangfire", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var again = host.ClientFor(null);
        HasSession(await SignInAsync(again)).ShouldBeTrue();

        // The directory knows the same person under the organisation's own id and does not say who administers.
        var it = new DirectoryPerson("it", "Ib Terkelsen", null, "it@engholm.example", null);
        await host.ImportAsync(Engholm.Directory with { People = [.. Engholm.Directory.People, it], Administrators = [] });
        host.Organisation.People.Values.Count(p => p.IsKnownAs("it@engholm.example")).ShouldBe(1);
        host.Person("it").IsAdministrator.ShouldBeTrue();
        (await browser.GetAsync("/hangfire", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);

        // Once it says so, it alone counts, for sessions that are open too.
        await host.ImportAsync(Engholm.Directory with { People = [.. Engholm.Directory.People, it] });
        (await browser.GetAsync("/hangfire", Token)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task an_answer_that_was_not_asked_for_signs_nobody_in()
    {
        await using var provider = await SignInService.StartAsync();
        await using var database = await FollowUpHost.DatabaseAsync(postgres, Token);
        await using var host = await StartAsync(database, provider);
        await host.ImportAsync(Engholm.Directory);
        provider.SignsIn = "sek.park@engholm.example";
        using var victim = host.ClientFor(null);
        using var attacker = host.ClientFor(null);

        var forged = await victim.GetAsync("/log-ind/svar?code=x&state=forged", Token);
        var toProvider = await attacker.PostAsync("/log-ind", null, Token);
        var back = await attacker.GetAsync(toProvider.Headers.Location, Token);
        var planted = await victim.GetAsync(back.Headers.Location, Token);
        var refused = await victim.GetAsync("/log-ind/svar?error=access_denied", Token);

        foreach (var answer in new[] { forged, planted, refused })
        {
            HasSession(answer).ShouldBeFalse();
            answer.Headers.Location!.OriginalString.ShouldBe("/log-ind/mislykket");
        }

        (await (await victim.GetAsync("/log-ind/mislykket", Token)).Content.ReadAsStringAsync(Token)).ShouldContain("Du blev ikke logget ind");
    }

    [Fact]
    public async Task after_signing_out_the_door_is_shut_and_no_way_back_leads_to_another_site()
    {
        await using var provider = await SignInService.StartAsync();
        await using var database = await FollowUpHost.DatabaseAsync(postgres, Token);
        await using var host = await StartAsync(database, provider);
        await host.ImportAsync(Engholm.Directory);
        provider.SignsIn = "sek.park@engholm.example";
        using var browser = host.ClientFor(null);
        var toProvider = await browser.PostAsync("/log-ind?ReturnUrl=https%3A%2F%2Fevil.example", null, Token);
        var back = await browser.GetAsync(toProvider.Headers.Location, Token);
        (await browser.GetAsync(back.Headers.Location, Token)).Headers.Location!.OriginalString.ShouldBe("/");

        // The token was made for nobody; the page has one for the person.
        browser.DefaultRequestHeaders.Remove("RequestVerificationToken");
        using var visitor = new Visitor(browser);
        await visitor.OpenAsync("/opgaver");
        visitor.Address.ShouldBe("/opgaver");
        await visitor.PressAsync("Log af");
        visitor.Heading.ShouldBe("Du er logget af");

        await visitor.OpenAsync("/opgaver");
        visitor.Address.ShouldStartWith("/log-ind");
    }

    private static Task<FollowUpHost> StartAsync(TestDatabase database, SignInService provider, string? firstAdministrator = null) =>
        FollowUpHost.StartAsync(database, settings: provider.Settings(firstAdministrator), signIn: OpenIdConnectSignIn.Add);

    private static async Task<HttpResponseMessage> SignInAsync(HttpClient browser)
    {
        var toProvider = await browser.PostAsync("/log-ind", null, Token);
        var back = await browser.GetAsync(toProvider.Headers.Location, Token);
        return await browser.GetAsync(back.Headers.Location, Token);
    }

    private static bool HasSession(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var cookies)
        && cookies.Any(cookie => cookie.StartsWith("followup=", StringComparison.Ordinal) && !cookie.StartsWith("followup=;", StringComparison.Ordinal));
}
