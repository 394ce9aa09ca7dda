using System.Collections.Immutable;
using FollowUp.Features.Directory.Names;
using FollowUp.Server.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FollowUp.Server.Pages.Organisations;

/// <summary>The names that the secretary was asked about once, with a button that forgets each.</summary>
public sealed class NamesModel(IMediator mediator, ScreenText text) : PageModel
{
    public ImmutableArray<LearnedNameLine> Names { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Names = await mediator.Send(new ListLearnedNames.Query(), cancellationToken);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await mediator.Send(new ForgetName.Command(id), cancellationToken) is not null)
        {
            return NotFound();
        }

        new Receipt(text["name.forgotten"], text["name.forgotten-then"]).Leave(TempData);
        return RedirectToPage();
    }
}
