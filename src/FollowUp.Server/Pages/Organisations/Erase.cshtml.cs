using FollowUp.Features.Erasure;
using FollowUp.Server.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FollowUp.Server.Pages.Organisations;

/// <summary>An administrator sees what erasing a person would change, place by place, and does it.</summary>
public sealed class EraseModel(IMediator mediator, ScreenText text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>What cannot be undone takes more than one press of a button.</summary>
    [BindProperty]
    public bool Sure { get; set; }

    public ErasurePreview Preview { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        await LoadAsync(cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken))
        {
            return NotFound();
        }

        if (!Sure)
        {
            ModelState.AddModelError("Sure", text["erase.say-sure"]);
        }
        else if ((await mediator.Send(new ErasePerson.Command(Id), cancellationToken)).Refusal is { } refusal)
        {
            ModelState.AddModelError("", text.Sentence(refusal));
        }
        else
        {
            new Receipt(text["erase.done"], text["erase.done-then"]).Leave(TempData);
            return Redirect("/organisation");
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        if ((await mediator.Send(new PreviewErasure.Query(Id), cancellationToken)).Value is not { } preview)
        {
            return false;
        }

        Preview = preview;
        return true;
    }
}
