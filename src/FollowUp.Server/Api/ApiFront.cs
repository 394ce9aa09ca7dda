using FollowUp.Features.Access;
using FollowUp.Server.Security;
using Microsoft.AspNetCore.Antiforgery;

namespace FollowUp.Server.Api;

/// <summary>What stands round the endpoints of the API, as the pages' front does for people.</summary>
internal static class ApiFront
{
    public const string Path = "/api";

    public static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments(Path);

    /// <summary>Outermost: an error that comes without words (a shut door, an unknown address) gets them.</summary>
    public static void UseApiAnswers(this WebApplication app) => app.UseWhen(IsApi, branch => branch.Use(async (context, next) =>
    {
        await next(context);
        var response = context.Response;
        if (!response.HasStarted && response.StatusCode >= 400 && response.ContentType is null
            && ApiProblem.Of(response.StatusCode) is { } problem)
        {
            await problem.ExecuteAsync(context);
        }
    }));

    /// <summary>Innermost: nobody acts through somebody else's browser, and what goes wrong is said as a problem.</summary>
    public static void UseApiGuards(this WebApplication app) => app.UseWhen(IsApi, branch => branch.Use(async (context, next) =>
    {
        ApiLanguage.Use(context);
        context.Response.Headers.CacheControl = "no-store";
        if (!await IsOwnWishAsync(context))
        {
            await ApiProblem.Of(ApiProblem.FormTokenMissing, StatusCodes.Status400BadRequest).ExecuteAsync(context);
            return;
        }

        try
        {
            await next(context);
        }
        catch (AccessDeniedException) when (!context.Response.HasStarted)
        {
            await ApiProblem.Of(ApiProblem.NoAccess, StatusCodes.Status403Forbidden).ExecuteAsync(context);
        }
        catch (BadHttpRequestException wrong) when (!context.Response.HasStarted)
        {
            await (ApiProblem.Of(wrong.StatusCode) ?? ApiProblem.Of(StatusCodes.Status400BadRequest)!).ExecuteAsync(context);
        }
        catch (Exception failure) when (failure is not OperationCanceledException && !context.Response.HasStarted)
        {
            context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ApiFront))
                .LogError(failure, "A request to {Endpoint} failed", context.GetEndpoint()?.DisplayName);
            await ApiProblem.Of(StatusCodes.Status500InternalServerError)!.ExecuteAsync(context);
        }
    }));

    /// <summary>
    /// A browser sends the session's cookie whoever asks it to, so an act by cookie must show the token that only our own pages
    /// have. It counts in the header alone: a form from another site cannot set one.
    /// </summary>
    private static async Task<bool> IsOwnWishAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)
            || context.User.HasClaim(claim => claim.Type == FollowUpClaims.AccessKey))
        {
            return true;
        }

        var antiforgery = context.RequestServices.GetRequiredService<IAntiforgery>();
        var header = antiforgery.GetTokens(context).HeaderName!;
        return context.Request.Headers.ContainsKey(header) && await antiforgery.IsRequestValidAsync(context);
    }
}
