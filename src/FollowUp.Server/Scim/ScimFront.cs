using FollowUp.Features.Access;
using FollowUp.Features.Directory.Scim;

namespace FollowUp.Server.Scim;

/// <summary>What stands round SCIM: an error without words (a shut door, an unknown address) gets those of the standard.</summary>
internal static class ScimFront
{
    public static bool IsScim(HttpContext context) => context.Request.Path.StartsWithSegments("/scim");

    /// <summary>Outermost.</summary>
    public static void UseScimAnswers(this WebApplication app) => app.UseWhen(IsScim, branch => branch.Use(async (context, next) =>
    {
        await next(context);
        if (!context.Response.HasStarted && context.Response.StatusCode >= 400 && context.Response.ContentType is null)
        {
            var status = context.Response.StatusCode;
            var answer = ScimAnswer.Fault(status, status == StatusCodes.Status400BadRequest ? "invalidValue" : null, WordsFor(status));
            context.Response.ContentType = "application/scim+json";
            await context.Response.WriteAsync(answer.Body!.ToJsonString(), context.RequestAborted);
        }
    }));

    /// <summary>Innermost: what goes wrong becomes a status and no page.</summary>
    public static void UseScimGuards(this WebApplication app) => app.UseWhen(IsScim, branch => branch.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (AccessDeniedException) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
        catch (BadHttpRequestException wrong) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = wrong.StatusCode;
        }
        catch (Exception failure) when (failure is not OperationCanceledException && !context.Response.HasStarted)
        {
            context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ScimFront))
                .LogError(failure, "A request to {Endpoint} failed", context.GetEndpoint()?.DisplayName);
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }));

    private static string WordsFor(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => "Show an access key that was made for provisioning.",
        StatusCodes.Status403Forbidden => "This needs an administrator's access key that was made for provisioning.",
        StatusCodes.Status404NotFound => "There is no such resource.",
        StatusCodes.Status405MethodNotAllowed => "This cannot be done here.",
        StatusCodes.Status413PayloadTooLarge => "The body is too large.",
        StatusCodes.Status500InternalServerError => "Something went wrong on our side.",
        _ => "The request cannot be read.",
    };
}
