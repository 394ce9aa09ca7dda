using System.Collections.Immutable;
using FollowUp.Domain.Deciding;
using FollowUp.Features.ActionItems;
using FollowUp.Features.Directory;
using FollowUp.Server.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace FollowUp.Server.Pages.ActionItems;

/// <summary>A commitment that stands in no minutes.</summary>
public sealed class NewModel(IMediator mediator, ScreenText text) : PageModel
{
    [BindProperty]
    public NewItemForm Form { get; set; } = new();

    public IEnumerable<SelectListItem> Forums { get; private set; } = [];

    public ImmutableArray<ResponsibleChoice> Choices { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid? forum, CancellationToken cancellationToken)
    {
        Form.Token = Guid.CreateVersion7().ToString("N");
        Form.Forum = forum;
        return await MayAsync(cancellationToken) ? Page() : Forbid();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await MayAsync(cancellationToken))
        {
            return Forbid();
        }

        if (ModelState.IsValid && string.IsNullOrWhiteSpace(Form.Title))
        {
            ModelState.AddModelError("Form.Title", text.Sentence(new Refusal(RefusalCodes.TitleMissing)));
        }

        if (ModelState.IsValid)
        {
            var registered = await mediator.Send(
                new RegisterByHand.Command(
                    Form.Token ?? "", Form.Forum ?? Guid.Empty, Form.Title!, Form.Kind,
                    ResponsibleKey.Read(Form.Responsible) is { } party ? [party] : [], Form.Deadline, Form.IsClosedMatter),
                cancellationToken);
            switch (registered.Refusal)
            {
                case null:
                    new Receipt(text["receipt.new", Form.Title!.Trim()], text["receipt.new.then"]).Leave(TempData);
                    return Redirect($"/opgaver/{registered.Value}");
                case { Code: RefusalCodes.NotFound }:
                    return NotFound();
                case var refusal:
                    ModelState.AddModelError(FieldOf(refusal), text.Sentence(refusal));
                    break;
            }
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>True when the caller takes minutes somewhere.</summary>
    private async Task<bool> MayAsync(CancellationToken cancellationToken)
    {
        var known = await mediator.Send(new GetFilterChoices.Query(), cancellationToken);
        Forums = [.. known.Forums.Where(f => f.IsSecretary).Select(f => new SelectListItem(f.Name, f.Id.ToString()))];
        Choices = [.. (await mediator.Send(new GetResponsibleChoices.Query(), cancellationToken)).Where(c => c.Kind != ChoiceKind.Group)];
        return Forums.Any();
    }

    private static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        RefusalCodes.TitleMissing => "Form.Title",
        RefusalCodes.PersonUnknown => "Form.Responsible",
        _ => "",
    };
}
