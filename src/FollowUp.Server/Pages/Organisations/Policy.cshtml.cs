using FollowUp.Domain.ActionItems;
using FollowUp.Features.Directory;
using FollowUp.Server.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace FollowUp.Server.Pages.Organisations;

/// <summary>What a forum has decided about its commitments, as one sentence, with a form for its secretary and administrators.</summary>
public sealed class PolicyModel(IMediator mediator, ScreenText text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    public ClosedBy? ClosedBy { get; set; }

    [BindProperty]
    public ExtensionRule? Extensions { get; set; }

    [BindProperty]
    public GrantedBy? GrantedBy { get; set; }

    public PolicyPage Policy { get; private set; } = null!;

    public IEnumerable<SelectListItem> ClosedByChoices =>
        Enum.GetValues<ClosedBy>().Select(one => new SelectListItem(text[$"policy.closed-by.{one}"], one.ToString()));

    public IEnumerable<SelectListItem> ExtensionChoices =>
        Enum.GetValues<ExtensionRule>().Select(one => new SelectListItem(text[$"policy.extensions.{one}"], one.ToString()));

    public IEnumerable<SelectListItem> GrantedByChoices =>
        Enum.GetValues<GrantedBy>().Select(one => new SelectListItem(text[$"policy.granted-by.{one}"], one.ToString()));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken))
        {
            return NotFound();
        }

        (ClosedBy, Extensions, GrantedBy) = (Policy.Policy.ClosedBy, Policy.Policy.Extensions, Policy.Policy.GrantedBy);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken))
        {
            return NotFound();
        }

        if (!Policy.MayChange)
        {
            return Forbid();
        }

        if (ClosedBy is not { } closedBy || Extensions is not { } extensions || GrantedBy is not { } grantedBy)
        {
            ModelState.AddModelError("", text["policy.incomplete"]);
        }
        else if (await mediator.Send(new SetForumPolicy.Command(Id, closedBy, extensions, grantedBy, Revision), cancellationToken) is { } refusal)
        {
            ModelState.AddModelError("", text.Sentence(refusal));
        }
        else
        {
            new Receipt(text["policy.saved", Policy.Forum], text["policy.saved-then"]).Leave(TempData);
            return RedirectToPage(new { Id });
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await LoadAsync(cancellationToken);

        // The form keeps what was chosen, and shows what holds now: whoever sends again has seen it.
        ModelState.Remove("Revision");
        return Page();
    }

    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        if ((await mediator.Send(new GetForumPolicy.Query(Id), cancellationToken)).Value is not { } found)
        {
            return false;
        }

        Policy = found;
        return true;
    }
}
