using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FollowUp.Server.Security;
using FollowUp.TestServices.Hosting;
using FollowUp.TestServices.Postgres;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FollowUp.IntegrationTests.Doors;

/// <summary>An installation with a public name and https: by TLS of its own, and by a proxy that speaks for its clients.</summary>
public sealed class Behind_tls(TestPostgres postgres)
{
    private const string Name = "followup.engholm.example";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task cookies_are_secure_and_tied_to_the_host_and_the_browser_is_told_to_stay_on_https()
    {
        using var certificate = Certificate();
        await using var database = await FollowUpHost.DatabaseAsync(postgres, Token);
        await using var host = await FollowUpHost.StartAsync(
            database,
            configure: builder =>
            {
                builder.WebHost.UseUrls();
                builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
            },
            settings: [KeyValuePair.Create("Site:PublicAddress", (string?)$"https://{Name}")]);
        await host.ImportAsync(Engholm.Directory);
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        handler.SslOptions.RemoteCertificateValidationCallback = (_, presented, _, _) => presented!.GetCertHashString() == certificate.GetCertHashString();
        using var browser = new HttpClient(handler) { BaseAddress = host.Address };

        using var plain = await SendAsync(browser, "/log-ind");
        plain.StatusCode.ShouldBe(HttpStatusCode.OK);
        plain.Headers.GetValues("Strict-Transport-Security").Single().ShouldStartWith("max-age=31536000");

        // Past its half: the server renews it, and the renewed one is looked at.
        using var renewed = await SendAsync(browser, "/opgaver", $"__Host-followup={Session(host)}");
        renewed.StatusCode.ShouldBe(HttpStatusCode.OK);
        Protected(renewed, "__Host-followup").ShouldContain("samesite=lax", Case.Insensitive);
        Protected(renewed, "__Host-followup-form").ShouldContain("samesite=strict", Case.Insensitive);
        plain.Headers.Concat(renewed.Headers).Where(header => header.Key == "Set-Cookie").SelectMany(header => header.Value)
            .ShouldAllBe(cookie => cookie.StartsWith("__Host-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task a_name_that_is_not_ours_is_not_answered()
    {
        await using var database = await FollowUpHost.DatabaseAsync(postgres, Token);
        await using var host = await FollowUpHost.StartAsync(database, settings: [KeyValuePair.Create("Site:PublicAddress", (string?)$"https://{Name}")]);
        using var client = new HttpClient { BaseAddress = host.Address };

        (await SendAsync(client, "/css/tokens.css", name: Name)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await SendAsync(client, "/css/tokens.css", name: "evil.example")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync(client, "/css/tokens.css", name: "localhost")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync(client, "/health/live", name: "10.1.2.3")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("127.0.0.0/8", true)]
    [InlineData("10.0.0.7", false)]
    [InlineData(null, false)]
    public async Task only_a_known_proxy_may_say_that_the_client_came_by_https(string? proxy, bool believed)
    {
        await using var database = await FollowUpHost.DatabaseAsync(postgres, Token);
        await using var host = await FollowUpHost.StartAsync(
            database, settings: [KeyValuePair.Create("Site:PublicAddress", (string?)$"https://{Name}"), KeyValuePair.Create("Site:KnownProxies:0", proxy)]);
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = host.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/opgaver");
        request.Headers.Host = Name;
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "evil.example");

        using var answer = await client.SendAsync(request, Token);

        answer.Headers.Location!.ToString().ShouldStartWith(believed ? $"https://{Name}/log-ind" : $"http://{Name}/log-ind");
    }

    private static string Session(FollowUpHost host)
    {
        var options = host.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme);
        var now = TimeProvider.System.GetUtcNow();
        var principal = new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(FollowUpClaims.PersonId, host.Person("sek.park").Id.ToString())], CookieAuthenticationDefaults.AuthenticationScheme));
        return options.TicketDataFormat.Protect(new AuthenticationTicket(
            principal,
            new AuthenticationProperties { IssuedUtc = now.AddHours(-8), ExpiresUtc = now.AddHours(2) },
            CookieAuthenticationDefaults.AuthenticationScheme));
    }

    private static string Protected(HttpResponseMessage answer, string name)
    {
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith(name + "=", StringComparison.Ordinal));
        cookie.ShouldContain("secure", Case.Insensitive);
        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("path=/;", Case.Insensitive);
        cookie.ShouldNotContain("domain=", Case.Insensitive);
        return cookie;
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string path, string? cookie = null, string name = Name)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = name;
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        return await client.SendAsync(request, Token);
    }

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var now = TimeProvider.System.GetUtcNow();
        return new CertificateRequest($"CN={Name}", key, HashAlgorithmName.SHA256).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }
}
