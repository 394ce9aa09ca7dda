using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Features.ActionItems;
using FollowUp.Features.Directory;
using FollowUp.Server.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FollowUp.Server.Pages.ActionItems;

/// <summary>
/// Several commitments at once: first which they are, then what becomes of them. What could not be changed stays here, each with
/// its reason, and with what was typed.
/// </summary>
public sealed class ChosenModel(IMediator mediator, ScreenText text) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "opgave")]
    public IReadOnlyList<Guid>? Ids { get; set; }

    [BindProperty]
    public ChosenForm Form { get; set; } = new();

    public ImmutableArray<ActionItemLine> Items { get; private set; } = [];

    public ImmutableArray<ResponsibleChoice> Choices { get; private set; } = [];

    /// <summary>Why an item was not changed.</summary>
    public ImmutableDictionary<Guid, string> HeldBack { get; private set; } = ImmutableDictionary<Guid, string>.Empty;

    /// <summary>The form that was sent and not wholly done.</summary>
    public string? Opened { get; private set; }

    private IReadOnlyList<ChosenItem> Sent => Form.Items ?? [];

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(Ids ?? [], cancellationToken);

    public Task<IActionResult> OnPostAssignAsync(CancellationToken cancellationToken) =>
        ChangeAsync("Assign", new ChangeMany.Change.ToResponsible(ResponsibleKey.Read(Form.Responsible) is { } party ? [party] : []), cancellationToken);

    public Task<IActionResult> OnPostDateAsync(CancellationToken cancellationToken)
    {
        if (Form.Day is null && ModelState.IsValid)
        {
            ModelState.AddModelError("Form.Day", text["error.date-missing"]);
        }

        return ChangeAsync("Date", new ChangeMany.Change.ToDeadline(Form.Day ?? default, Form.Reason), cancellationToken);
    }

    public Task<IActionResult> OnPostPolicyAsync(CancellationToken cancellationToken) =>
        ChangeAsync(
            "Policy", new ChangeMany.Change.ToPolicy(new ItemPolicy(Form.ClosedBy, Form.Extensions, Form.GrantedBy), Form.Reason), cancellationToken);

    public Task<IActionResult> OnPostCancelAsync(CancellationToken cancellationToken) =>
        ChangeAsync("Cancel", new ChangeMany.Change.ToCancelled(Form.Reason), cancellationToken);

    private async Task<IActionResult> ChangeAsync(string form, ChangeMany.Change change, CancellationToken cancellationToken)
    {
        Opened = form;
        if (ModelState.IsValid)
        {
            var changed = await mediator.Send(
                new ChangeMany.Command([.. Sent.Select(item => new ChangeMany.Chosen(item.Id, item.Revision))], change), cancellationToken);
            if (changed.Refusal is { } refusal)
            {
                ModelState.AddModelError("", text.Sentence(refusal));
            }
            else
            {
                HeldBack = changed.Value.Where(o => o.Refusal is not null).ToImmutableDictionary(o => o.ActionItemId, o => text.Sentence(o.Refusal!));
                if (HeldBack.IsEmpty)
                {
                    new Receipt(text.Count("receipt.chosen", changed.Value.Length), text["receipt.chosen.then"]).Leave(TempData);
                    return Redirect("/opgaver");
                }

                ModelState.AddModelError("", text["chosen.held-back", changed.Value.Length - HeldBack.Count, HeldBack.Count]);
            }
        }

        // What is changed has left; what was held back can be sent again, by somebody who has now seen it as it is.
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await LoadAsync(HeldBack.IsEmpty ? Sent.Select(item => item.Id) : HeldBack.Keys, cancellationToken);
        foreach (var key in ModelState.Keys.Where(key => key.StartsWith("Form.Items", StringComparison.Ordinal)).ToList())
        {
            ModelState.Remove(key);
        }

        return Page();
    }

    private async Task LoadAsync(IEnumerable<Guid> ids, CancellationToken cancellationToken)
    {
        Items = await mediator.Send(new ListChosen.Query([.. ids]), cancellationToken);
        Choices = [.. (await mediator.Send(new GetResponsibleChoices.Query(), cancellationToken)).Where(c => c.Kind != ChoiceKind.Group)];
    }
}
