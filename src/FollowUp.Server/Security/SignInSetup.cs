using FollowUp.Server.Options;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Mvc;

namespace FollowUp.Server.Security;

/// <summary>
/// A session is a cookie that names the person; who they are is said by the scheme that is handed in. Programs show an access key
/// instead, at the API alone.
/// </summary>
public static class SignInSetup
{
    /// <summary>Chooses between the two.</summary>
    private const string CookieOrKey = "CookieOrKey";

    public static IServiceCollection AddFollowUpSignIn(
        this IServiceCollection services, IConfiguration configuration, Action<AuthenticationBuilder, IConfiguration> signIn)
    {
        ArgumentNullException.ThrowIfNull(signIn);
        var connectionString = FollowUpServer.Setting<DatabaseOptions>(configuration, DatabaseOptions.Section).ConnectionString;
        services.AddDataProtection().SetApplicationName("FollowUp");
        services.Configure<KeyManagementOptions>(keys => keys.XmlRepository = new KeysInPostgres(connectionString));
        services.AddScoped<IClaimsTransformation, RolesFromDirectory>();

        var secure = FollowUpServer.Setting<SiteOptions>(configuration, SiteOptions.Section)
            .PublicAddress.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
        services.PostConfigure<AntiforgeryOptions>(form => Protect(form.Cookie, "followup-form", secure));
        services.PostConfigure<CookieTempDataProviderOptions>(note => Protect(note.Cookie, "followup-note", secure));
        var authentication = services
            .AddAuthentication(schemes =>
            {
                schemes.DefaultScheme = CookieOrKey;
                schemes.DefaultSignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
                schemes.DefaultSignOutScheme = CookieAuthenticationDefaults.AuthenticationScheme;
            })
            .AddPolicyScheme(CookieOrKey, null, policy => policy.ForwardDefaultSelector = context =>
                AccessKeyHandler.IsShown(context.Request) ? AccessKeyHandler.Scheme : CookieAuthenticationDefaults.AuthenticationScheme)
            .AddScheme<AuthenticationSchemeOptions, AccessKeyHandler>(AccessKeyHandler.Scheme, null)
            .AddCookie(cookie =>
            {
                Protect(cookie.Cookie, "followup", secure);
                // Lax, as people come from a link in a mail and from the sign-in service.
                cookie.Cookie.SameSite = SameSiteMode.Lax;
                cookie.LoginPath = "/log-ind";
                cookie.AccessDeniedPath = "/fejl/403";
                cookie.ExpireTimeSpan = TimeSpan.FromHours(10);
                cookie.SlidingExpiration = true;
                cookie.Events.OnRedirectToLogin = context => Answer(context, StatusCodes.Status401Unauthorized);
                cookie.Events.OnRedirectToAccessDenied = context => Answer(context, StatusCodes.Status403Forbidden);
            });
        signIn(authentication, configuration);
        return services;
    }

    /// <summary>__Host- ties a cookie to this very host and to TLS: no neighbour under the same domain can plant one.</summary>
    private static void Protect(CookieBuilder cookie, string name, bool secure)
    {
        cookie.Name = secure ? "__Host-" + name : name;
        cookie.HttpOnly = true;
        cookie.SecurePolicy = secure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }

    /// <summary>People are sent to a page; programs get the status code.</summary>
    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (ProgramPaths.Has(context.Request.Path) || status == StatusCodes.Status403Forbidden)
        {
            context.Response.StatusCode = status;
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }

        return Task.CompletedTask;
    }
}
