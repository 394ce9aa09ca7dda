using System.Security.Claims;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Server.Options;
using FollowUp.Server.Web;
using MediatR;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace FollowUp.Server.Security;

/// <summary>
/// The municipality's own sign-in service: OpenID Connect, code flow with PKCE. Of all that it says, only who it is goes into the
/// session; whether the directory knows that person is asked here.
/// </summary>
public static class OpenIdConnectSignIn
{
    /// <summary>Where the service sends people back to; to be registered there.</summary>
    public const string CallbackPath = "/log-ind/svar";

    private const string UnknownPath = "/log-ind/ukendt";
    private const string FailedPath = "/log-ind/mislykket";

    /// <summary>The sign-in of `serve`.</summary>
    public static void Add(AuthenticationBuilder authentication, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(authentication);
        var settings = FollowUpServer.Setting<SignInOptions>(configuration, SignInOptions.Section);
        var site = FollowUpServer.Setting<SiteOptions>(configuration, SiteOptions.Section);
        var authority = new Uri(settings.Authority);
        authentication.Services.Configure<PagesOptions>(pages =>
        {
            pages.SignInScheme = OpenIdConnectDefaults.AuthenticationScheme;
            foreach (var origin in settings.MoreOrigins.Prepend(authority.GetLeftPart(UriPartial.Authority)))
            {
                pages.FormActionOrigins.Add(origin);
            }
        });
        authentication.AddOpenIdConnect(options =>
        {
            options.Authority = settings.Authority;
            options.RequireHttpsMetadata = !SettingsCheck.IsLoopback(authority.Host);
            options.ClientId = settings.ClientId;
            options.ClientSecret = settings.ClientSecret;
            options.ResponseType = OpenIdConnectResponseType.Code;
            options.UsePkce = true;
            options.CallbackPath = CallbackPath;
            options.MapInboundClaims = false;
            options.SaveTokens = false;
            if (settings.NameClaim == "email")
            {
                options.Scope.Add("email");
            }

            // The answer comes as a plain link, so that Lax cookies come with it; a form from another site would need cookies
            // that are sent with everything.
            options.ResponseMode = OpenIdConnectResponseMode.Query;
            Narrow(options.CorrelationCookie, site);
            Narrow(options.NonceCookie, site);

            // Signing out ends the session here and leaves the municipality's own alone.
            options.RemoteSignOutPath = PathString.Empty;
            options.SignedOutCallbackPath = PathString.Empty;

            options.Events.OnRedirectToIdentityProvider = context =>
            {
                context.ProtocolMessage.RedirectUri = site.PublicAddress.Length > 0 && new Uri(site.PublicAddress).Scheme == Uri.UriSchemeHttps
                    ? site.PublicAddress.TrimEnd('/') + CallbackPath
                    : context.ProtocolMessage.RedirectUri;
                return Task.CompletedTask;
            };
            options.Events.OnTokenValidated = context => AdmitAsync(context, settings);
            options.Events.OnRemoteFailure = FailAsync;
        });
    }

    private static void Narrow(CookieBuilder cookie, SiteOptions site)
    {
        cookie.SameSite = SameSiteMode.Lax;
        cookie.HttpOnly = true;
        cookie.SecurePolicy = site.PublicAddress.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
            ? CookieSecurePolicy.Always
            : CookieSecurePolicy.SameAsRequest;
    }

    private static async Task AdmitAsync(TokenValidatedContext context, SignInOptions settings)
    {
        var name = context.Principal?.FindFirstValue(settings.NameClaim);
        if (await FindAsync(context.HttpContext, name, settings) is { } personId)
        {
            context.Principal = new ClaimsPrincipal(new ClaimsIdentity(
                [new Claim(FollowUpClaims.PersonId, personId.ToString("D"))], CookieAuthenticationDefaults.AuthenticationScheme));
            return;
        }

        Log(context.HttpContext).LogInformation(
            "Somebody signed in whom the directory does not know (claim {Claim} {Given})", settings.NameClaim, name is null ? "missing" : "given");
        context.HandleResponse();
        context.Response.Redirect(UnknownPath);
    }

    /// <summary>In a scope of its own: only this question is asked by the system, not the rest of the request.</summary>
    private static async Task<Guid?> FindAsync(HttpContext http, string? name, SignInOptions settings)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        await using var scope = http.RequestServices.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestCaller>().ActAsSystem(Channel.Web);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(
            new FindSignIn.Query(name.Trim(), string.IsNullOrWhiteSpace(settings.FirstAdministrator) ? null : settings.FirstAdministrator.Trim()),
            http.RequestAborted);
    }

    /// <summary>Refused, cancelled, too slow, or not begun here: all of it ends on one page, and in the log by its kind.</summary>
    private static Task FailAsync(RemoteFailureContext context)
    {
        Log(context.HttpContext).LogWarning("Sign-in failed: {Kind}", context.Failure?.GetType().Name);
        context.HandleResponse();
        context.Response.Redirect(FailedPath);
        return Task.CompletedTask;
    }

    private static ILogger Log(HttpContext http) =>
        http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(OpenIdConnectSignIn));
}
