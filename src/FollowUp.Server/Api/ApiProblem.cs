using System.Diagnostics;
using FollowUp.Domain.Deciding;
using FollowUp.Server.Web;
using Microsoft.AspNetCore.Mvc;

namespace FollowUp.Server.Api;

/// <summary>
/// Why not, for programs (RFC 9457): `type` is `/problems/` and a code that never changes, `title` a sentence in the language of
/// the request. Refusals carry the codes of the domain; the doors have a few of their own.
/// </summary>
internal static class ApiProblem
{
    public const string NotSignedIn = "not-signed-in";
    public const string NoAccess = "no-access";
    public const string FormTokenMissing = "form-token-missing";
    public const string UnreadableRequest = "unreadable-request";
    public const string InvalidRequest = "invalid-request";
    public const string RevisionMissing = "expected-revision-missing";
    public const string RequestTooLarge = "request-too-large";
    public const string WrongMethod = "wrong-method";
    public const string WrongContentType = "wrong-content-type";
    public const string OurFault = "our-fault";

    public static IResult Of(Refusal refusal) => new Answer(
        http => Details(http, refusal.Code, StatusOf(refusal), http.RequestServices.GetRequiredService<ScreenText>().Sentence(refusal)));

    /// <param name="more">What else the program should know, by name.</param>
    public static IResult Of(Refusal refusal, IReadOnlyDictionary<string, object?> more) => new Answer(http =>
    {
        var details = Details(http, refusal.Code, StatusOf(refusal), http.RequestServices.GetRequiredService<ScreenText>().Sentence(refusal));
        foreach (var (name, value) in more)
        {
            details.Extensions[name] = value;
        }

        return details;
    });

    /// <param name="fields">What is wrong with which field, where it is about fields.</param>
    public static IResult Of(string code, int status, IReadOnlyDictionary<string, string[]>? fields = null) => new Answer(http =>
    {
        var details = Details(http, code, status, http.RequestServices.GetRequiredService<ScreenText>()[$"api.{code}"]);
        if (fields is not null)
        {
            details.Extensions["errors"] = fields;
        }

        return details;
    });

    /// <summary>The problem of a bare status code; null where the code says enough.</summary>
    public static IResult? Of(int status) => status switch
    {
        StatusCodes.Status400BadRequest => Of(UnreadableRequest, status),
        StatusCodes.Status401Unauthorized => Of(NotSignedIn, status),
        StatusCodes.Status403Forbidden => Of(NoAccess, status),
        StatusCodes.Status404NotFound => Of(new Refusal(RefusalCodes.NotFound)),
        StatusCodes.Status405MethodNotAllowed => Of(WrongMethod, status),
        StatusCodes.Status413PayloadTooLarge => Of(RequestTooLarge, status),
        StatusCodes.Status415UnsupportedMediaType => Of(WrongContentType, status),
        StatusCodes.Status500InternalServerError => Of(OurFault, status),
        _ => null,
    };

    private static int StatusOf(Refusal refusal) => refusal.Code switch
    {
        RefusalCodes.NotFound => StatusCodes.Status404NotFound,
        RefusalCodes.AdministratorsOnly or RefusalCodes.NotYours => StatusCodes.Status403Forbidden,
        RefusalCodes.DirectoryChangedMeanwhile => StatusCodes.Status409Conflict,
        RefusalCodes.SomeoneWasFirst => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    private static ProblemDetails Details(HttpContext http, string code, int status, string title) => new()
    {
        Type = $"/problems/{code}",
        Title = title,
        Status = status,
        Extensions = { ["reference"] = (Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier)[..8] },
    };

    /// <summary>Written when the language of the request is known.</summary>
    private sealed class Answer(Func<HttpContext, ProblemDetails> details) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            ApiLanguage.Use(httpContext);
            return Results.Problem(details(httpContext)).ExecuteAsync(httpContext);
        }
    }
}
