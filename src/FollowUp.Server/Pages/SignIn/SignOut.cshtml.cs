using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FollowUp.Server.Pages.SignIn;

/// <summary>Ends the session here; the municipality's own session is left alone.</summary>
[AllowAnonymous]
public sealed class SignOutModel : PageModel
{
    /// <summary>Nobody is told that they are out while they are in.</summary>
    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? Redirect("/") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync();
        return RedirectToPage();
    }
}
