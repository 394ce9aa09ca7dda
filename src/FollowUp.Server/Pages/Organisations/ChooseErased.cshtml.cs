using FollowUp.Features.Directory;
using FollowUp.Server.Security;
using FollowUp.Server.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace FollowUp.Server.Pages.Organisations;

/// <summary>Which person is to be erased; what that means is shown on the next page.</summary>
public sealed class ChooseErasedModel(IMediator mediator, ScreenText text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Person { get; set; }

    public IEnumerable<SelectListItem> People { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (SignedInPerson.From(User)?.IsAdministrator != true)
        {
            return Forbid();
        }

        if (Person is { } chosen)
        {
            return Redirect($"/organisation/slet-person/{chosen}");
        }

        var organisation = await mediator.Send(new GetOrganisation.Query(), cancellationToken);
        People = organisation.People.Values.OrderBy(person => person.Name, StringComparer.Create(DanishText.Culture, ignoreCase: true))
            .Select(person => new SelectListItem(person.Name, person.Id.ToString()))
            .Prepend(new SelectListItem(text["erase.choose"], string.Empty));
        return Page();
    }
}
