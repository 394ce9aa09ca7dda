using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FollowUp.Server.Pages.Errors;

/// <summary>Says what happened, whether anything is saved, and what can be done. The status code stays what it was.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ProblemModel(ILogger<ProblemModel> logger) : PageModel
{
    private const int Shown = 8;

    /// <summary>What the words are filed under.</summary>
    public string Words { get; private set; } = "500";

    public string Icon { get; private set; } = "error";

    public bool IsOurs { get; private set; }

    /// <summary>The first signs of the trace id: short enough to read out on the telephone, and in the log.</summary>
    public string Reference { get; private set; } = "";

    public void OnGet(int code) => Show(code);

    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        // After an exception the status is set already; somebody who types the address has not met any error.
        if (HttpContext.Features.Get<IExceptionHandlerFeature>() is null)
        {
            Response.StatusCode = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null ? StatusCodes.Status404NotFound : code;
        }

        (Words, Icon) = Response.StatusCode switch
        {
            400 => ("400", "hourglass"),
            401 or 403 => ("403", "lock"),
            413 => ("413", "document"),
            >= 500 => ("500", "error"),
            _ => ("404", "search"),
        };
        IsOurs = Response.StatusCode >= 500;
        if (IsOurs)
        {
            Reference = (Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier)[..Shown];
            logger.LogError("Reference {Reference} was shown for {Path}", Reference,
                HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path);
        }
    }
}
