using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenIddict.Abstractions;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace FollowUp.IntegrationTests.Doors;

/// <summary>
/// A real OpenID Connect provider (OpenIddict) on its own port. Whoever comes is signed in as <see cref="SignsIn"/>, without a
/// password; all else is as the protocol says: code flow, PKCE demanded, client secret and redirect address checked.
/// </summary>
internal sealed class SignInService : IAsyncDisposable
{
    public const string ClientId = "followup";
    public const string ClientSecret = "only-for-the-tests";

    private readonly WebApplication app;

    private SignInService()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddRouting();
        builder.Services.AddOpenIddict().AddServer(server =>
        {
            server.EnableDegradedMode();
            server.SetAuthorizationEndpointUris("/authorize").SetTokenEndpointUris("/token");
            server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange();
            server.RegisterScopes("profile", "email");
            server.AddEphemeralEncryptionKey().AddEphemeralSigningKey();
            server.UseAspNetCore().DisableTransportSecurityRequirement();
            server.AddEventHandler<ValidateAuthorizationRequestContext>(handler => handler.UseInlineHandler(context =>
            {
                if (context.ClientId != ClientId || !new Uri(context.RedirectUri!).AbsolutePath.Equals("/log-ind/svar", StringComparison.Ordinal))
                {
                    context.Reject(OpenIddictConstants.Errors.InvalidClient);
                }

                return default;
            }));
            server.AddEventHandler<ValidateTokenRequestContext>(handler => handler.UseInlineHandler(context =>
            {
                if (context.ClientId != ClientId || context.ClientSecret != ClientSecret)
                {
                    context.Reject(OpenIddictConstants.Errors.InvalidClient);
                }

                return default;
            }));
            server.AddEventHandler<HandleAuthorizationRequestContext>(handler => handler.UseInlineHandler(context =>
            {
                context.Principal = Principal();
                context.Principal.SetScopes(context.Request.GetScopes());
                return default;
            }));
        });
        app = builder.Build();
        app.UseAuthentication();
    }

    /// <summary>What the claim preferred_username will say; null: the claim is not there.</summary>
    public string? SignsIn { get; set; }

    public Uri Address => new(app.Urls.First());

    public static async Task<SignInService> StartAsync()
    {
        var service = new SignInService();
        await service.app.StartAsync();
        return service;
    }

    /// <summary>The settings of a FollowUp that signs in here.</summary>
    public Dictionary<string, string?> Settings(string? firstAdministrator = null) => new()
    {
        ["SignIn:Authority"] = Address.ToString(),
        ["SignIn:ClientId"] = ClientId,
        ["SignIn:ClientSecret"] = ClientSecret,
        ["SignIn:FirstAdministrator"] = firstAdministrator ?? "",
    };

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private ClaimsPrincipal Principal()
    {
        var identity = new ClaimsIdentity("test");
        identity.AddClaim(new Claim(OpenIddictConstants.Claims.Subject, "0815"));
        if (SignsIn is { } name)
        {
            identity.AddClaim(new Claim("preferred_username", name).SetDestinations(OpenIddictConstants.Destinations.IdentityToken));
        }

        // Things that a provider sends along and that must not end up in the session.
        identity.AddClaim(new Claim("name", "Somebody Else").SetDestinations(OpenIddictConstants.Destinations.IdentityToken));
        identity.AddClaim(new Claim("followup:administrator", "true").SetDestinations(OpenIddictConstants.Destinations.IdentityToken));
        return new ClaimsPrincipal(identity);
    }
}
