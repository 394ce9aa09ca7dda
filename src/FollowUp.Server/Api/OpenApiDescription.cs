using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FollowUp.Server.Api;

/// <summary>What the description says besides the endpoints: how to get in, and what an error looks like.</summary>
internal static class OpenApiDescription
{
    private const string KeyScheme = "accessKey";

    public static void Configure(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "FollowUp",
                Version = "1",
                Description = "The commitments of a municipality's meetings. Errors are problem details (RFC 9457) whose type is /problems/ and a "
                    + "code: 404 not-found (also for what belongs to another forum), 409 someone-was-first, 422 any other refusal.",
            };
            // The server is wherever the reader got the document from.
            document.Servers = [];
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
            {
                [KeyScheme] = new OpenApiSecurityScheme
                {
                    Type = SecuritySchemeType.Http,
                    Scheme = "bearer",
                    Description = "A personal access key. A browser session works as well; then acts need the header RequestVerificationToken.",
                },
            };
            document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(KeyScheme, document)] = [] }];
            return Task.CompletedTask;
        });
    }
}
