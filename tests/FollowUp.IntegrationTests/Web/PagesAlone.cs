using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using FollowUp.Server.Security;
using FollowUp.Server.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FollowUp.IntegrationTests.Web;

/// <summary>The pages' front (headers, errors, files, doors) on a real socket, without a database behind.</summary>
public sealed class PagesAlone : IAsyncLifetime
{
    /// <summary>A request with this header comes from a secretary.</summary>
    public const string SignedIn = "X-Signed-In";

    private readonly WebApplication app;

    public PagesAlone()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddFollowUpPages();
        builder.Services.Configure<PagesOptions>(options =>
        {
            options.Municipality = "Birkelund Kommune";
            options.FormActionOrigins.Add("https://sso.example");
        });
        builder.Services.AddAuthentication("test").AddScheme<AuthenticationSchemeOptions, HeaderSignIn>("test", null);
        app = builder.Build();
        app.UseFollowUpPages();
        app.MapGet("/test/crash", string () => throw new InvalidOperationException("Mette Rosenlund")).AllowAnonymous();
        app.MapGet("/test/forbidden", () => Results.Forbid());
        app.MapGet("/test/open", () => "open").AllowAnonymous();
        app.MapGet("/test/shut", () => "shut");
        app.MapGet("/api/nothing", () => Results.NotFound()).AllowAnonymous();
    }

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None })
        {
            BaseAddress = new Uri(address),
        };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    private sealed class HeaderSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            if (!Request.Headers.ContainsKey(SignedIn))
            {
                return Task.FromResult(AuthenticateResult.NoResult());
            }

            var identity = new ClaimsIdentity(
                [
                    new(FollowUpClaims.PersonId, "0198f0c4-0000-7000-8000-000000000001"),
                    new(FollowUpClaims.Name, "Ida Brandstrup"),
                    new(FollowUpClaims.Title, "sekretær for Chefforum"),
                    new(FollowUpClaims.SecretaryOf, "0198f0c4-0000-7000-8000-0000000000f1"),
                ],
                Scheme.Name);
            return Task.FromResult(AuthenticateResult.Success(new(new ClaimsPrincipal(identity), Scheme.Name)));
        }
    }
}
