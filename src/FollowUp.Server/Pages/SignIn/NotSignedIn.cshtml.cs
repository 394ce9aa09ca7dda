using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FollowUp.Server.Pages.SignIn;

/// <summary>
/// The sign-in service let somebody through and FollowUp did not: not in the directory, or the way back was broken. Nobody is
/// signed in by then.
/// </summary>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class NotSignedInModel : PageModel
{
    /// <summary>What the words are filed under.</summary>
    public string Words { get; private set; } = "failed";

    public void OnGet(string outcome)
    {
        Words = outcome == "ukendt" ? "unknown" : "failed";
        Response.StatusCode = outcome == "ukendt" ? StatusCodes.Status403Forbidden : StatusCodes.Status400BadRequest;
    }
}
