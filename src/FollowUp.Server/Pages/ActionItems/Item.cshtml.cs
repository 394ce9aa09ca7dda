using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.ActionItems;
using FollowUp.Features.Directory;
using FollowUp.Server.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FollowUp.Server.Pages.ActionItems;

/// <summary>
/// One commitment: its words, how it stands, everything that happened. Answers from all lists end here: a refused one is shown
/// with what was typed, an accepted one leads back to where it was given.
/// </summary>
public sealed class ItemModel(IMediator mediator, ScreenText text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    public ActionItemStory Story { get; private set; } = null!;

    public ImmutableArray<ResponsibleChoice> Choices { get; private set; } = [];

    /// <summary>The form that was sent and refused.</summary>
    public string? Opened { get; private set; }

    public ActionItemLine Item => Story.Item;

    /// <summary>Ending of the ids in the form that was refused.</summary>
    public string? OpenedSuffix => Opened is "Cancel" or "Reopen" ? "-" + Opened : null;

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    public Task<IActionResult> OnPostDoneAsync(CancellationToken cancellationToken) =>
        AnswerAsync("Done", new ReportDone.Command(Id, Form.Text, Form.Revision), cancellationToken);

    public Task<IActionResult> OnPostDateAsync(CancellationToken cancellationToken)
    {
        if (Form.Day is null && ModelState.IsValid)
        {
            ModelState.AddModelError("Form.Day", text["error.date-missing"]);
        }

        return AnswerAsync("Date", new MoveDeadline.Command(Id, Form.Day ?? default, Form.Reason, Form.Revision), cancellationToken);
    }

    public Task<IActionResult> OnPostStatusAsync(CancellationToken cancellationToken) =>
        AnswerAsync("Status", new NoteProgress.Command(Id, Form.Text, Form.Revision), cancellationToken);

    public Task<IActionResult> OnPostAcceptAsync(CancellationToken cancellationToken) =>
        AnswerAsync("Accept", new AcceptAsDone.Command(Id, Form.Text, Form.Revision), cancellationToken);

    public Task<IActionResult> OnPostReopenAsync(CancellationToken cancellationToken) =>
        AnswerAsync("Reopen", new Reopen.Command(Id, Form.Reason, Form.Revision), cancellationToken);

    public Task<IActionResult> OnPostCancelAsync(CancellationToken cancellationToken) =>
        AnswerAsync("Cancel", new Cancel.Command(Id, Form.Reason, Form.Revision), cancellationToken);

    public Task<IActionResult> OnPostAssignAsync(CancellationToken cancellationToken) =>
        AnswerAsync("Assign", new Assign.Command(Id, [.. Form.Responsible.Select(ResponsibleKey.Read).OfType<ResponsibleParty>()], Form.Revision), cancellationToken);

    private async Task<IActionResult> AnswerAsync(string form, IRequest<Refusal?> command, CancellationToken cancellationToken)
    {
        if (ModelState.IsValid)
        {
            var refusal = await mediator.Send(command, cancellationToken);
            if (refusal is null)
            {
                return await LeaveAsync(form, cancellationToken);
            }

            if (refusal.Code == RefusalCodes.NotFound)
            {
                return NotFound();
            }

            ModelState.AddModelError(FieldOf(refusal), text.Sentence(refusal));
        }

        Opened = form;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await ShowAsync(cancellationToken);
    }

    private async Task<IActionResult> LeaveAsync(string form, CancellationToken cancellationToken)
    {
        var story = await mediator.Send(new GetActionItem.Query(Id), cancellationToken);
        var title = story.Value is { } found ? text.TitleOf(found.Item) : "";
        var then = form is "Date" && story.Value is { } set
            ? string.Join(' ', set.Item.Warnings.Select(text.WarningOf).Prepend(text["receipt.date.then"].Value))
            : text[$"receipt.{form.ToLowerInvariant()}.then"].Value;
        new Receipt(text[$"receipt.{form.ToLowerInvariant()}", title], then).Leave(TempData);
        return Form.From == "mine" ? Redirect($"/mine-opgaver#o{Id:N}") : RedirectToPage(new { Id });
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        var story = await mediator.Send(new GetActionItem.Query(Id), cancellationToken);
        if (story.Value is null)
        {
            return NotFound();
        }

        Story = story.Value;
        if (Item.MayDecide)
        {
            Choices = await mediator.Send(new GetResponsibleChoices.Query(), cancellationToken);
        }

        // A refused form keeps what was typed, but shows the item as it now is: whoever sends again has seen it.
        ModelState.Remove("Form.Revision");
        return Page();
    }

    private static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        RefusalCodes.DeadlineInThePast => "Form.Day",
        RefusalCodes.ReasonMissing => "Form.Reason",
        RefusalCodes.TextMissing => "Form.Text",
        _ => "",
    };
}
