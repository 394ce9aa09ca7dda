using FollowUp.Server.Security;
using FollowUp.Server.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace FollowUp.Server.Pages.SignIn;

/// <summary>One button to the municipality's own sign-in; in the demonstration a list of people instead.</summary>
[AllowAnonymous]
public sealed class SignInModel(IOptions<PagesOptions> options, IEnumerable<IDemoPeople> demo) : PageModel
{
    private readonly IDemoPeople? demo = demo.FirstOrDefault();

    [BindProperty(SupportsGet = true, Name = "ReturnUrl")]
    public string? ReturnUrl { get; set; }

    public IReadOnlyList<DemoPerson> DemoPeople { get; private set; } = [];

    public bool HasAccountSignIn => options.Value.SignInScheme is not null;

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        DemoPeople = demo is null ? [] : await demo.AllAsync(cancellationToken);

    public IActionResult OnPost() => options.Value.SignInScheme is { } scheme
        ? Challenge(new AuthenticationProperties { RedirectUri = Home }, scheme)
        : NotFound();

    public async Task<IActionResult> OnPostDemoAsync(string person, CancellationToken cancellationToken)
    {
        if (demo is null || await demo.FindAsync(person, cancellationToken) is not { } principal)
        {
            return NotFound();
        }

        await HttpContext.SignInAsync(principal);
        return LocalRedirect(Home);
    }

    private string Home => Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/";
}
