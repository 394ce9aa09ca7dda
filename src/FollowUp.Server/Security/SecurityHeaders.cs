namespace FollowUp.Server.Security;

/// <summary>The headers of every answer. No page has inline script or style, so the policy needs no exceptions.</summary>
public static class SecurityHeaders
{
    private const int OneYearInSeconds = 31_536_000;

    /// <param name="formActionOrigins">
    /// Origins that a form may end at besides ours: the sign-in service, since browsers hold form-action against redirects too.
    /// </param>
    public static HeaderPolicyCollection Policy(IEnumerable<string> formActionOrigins)
    {
        ArgumentNullException.ThrowIfNull(formActionOrigins);
        return new HeaderPolicyCollection()
            .AddContentSecurityPolicy(csp =>
            {
                csp.AddDefaultSrc().Self();
                csp.AddScriptSrc().Self();
                csp.AddStyleSrc().Self();
                csp.AddFontSrc().Self();
                csp.AddImgSrc().Self().Data();
                csp.AddObjectSrc().None();
                csp.AddBaseUri().Self();
                var formAction = csp.AddFormAction().Self();
                foreach (var origin in formActionOrigins)
                {
                    formAction.From(origin);
                }

                csp.AddFrameAncestors().None();
            })
            .AddFrameOptionsDeny()
            .AddContentTypeOptionsNoSniff()
            // Titles and quotes stand in addresses of searches: nothing of them goes to another site.
            .AddReferrerPolicySameOrigin()
            .AddPermissionsPolicyWithDefaultSecureDirectives()
            .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
            // Sent over TLS only, and never from a loopback address (the library leaves those out).
            .AddStrictTransportSecurityMaxAgeIncludeSubDomains(OneYearInSeconds);
    }
}
