using System.Security.Claims;
using System.Text.Encodings.Web;
using FollowUp.Features.Access;
using Marten;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace FollowUp.Server.Security;

/// <summary>
/// `Authorization: Bearer KEY` at the API, or at SCIM with a key that was made for it: the key stands for the person who made it, with the roles that they have now. Programs
/// send no cookies, so another site cannot make them act, and no token against forgery is asked for.
/// </summary>
public sealed class AccessKeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, IDocumentStore store)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "AccessKey";

    private const string Bearer = "Bearer";

    /// <summary>True when the request shows a key where keys count.</summary>
    public static bool IsShown(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ProgramPaths.Has(request.Path)
            && request.Headers.Authorization.ToString().Split(' ')[0].Equals(Bearer, StringComparison.OrdinalIgnoreCase);
    }

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!IsShown(Request))
        {
            return AuthenticateResult.NoResult();
        }

        var hash = AccessKey.HashOf(Request.Headers.Authorization.ToString()[Bearer.Length..].Trim());
        await using var session = store.QuerySession();
        var key = await session.Query<AccessKey>().Where(k => k.Hash == hash).SingleOrDefaultAsync(Context.RequestAborted);
        if (key is null || key.ExpiresAt <= TimeProvider.GetUtcNow() || key.IsForProvisioning != ProgramPaths.IsProvisioning(Request.Path))
        {
            return AuthenticateResult.Fail("The key is unknown, revoked, expired or for another door.");
        }

        var identity = new ClaimsIdentity(
            [new Claim(FollowUpClaims.PersonId, key.PersonId.ToString("D")), new Claim(FollowUpClaims.AccessKey, key.Id.ToString("D"))], Scheme);
        if (key.IsForProvisioning)
        {
            identity.AddClaim(new Claim(FollowUpClaims.Provisioning, FollowUpClaims.Yes));
        }

        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.WWWAuthenticate = "Bearer";
        return Task.CompletedTask;
    }
}
