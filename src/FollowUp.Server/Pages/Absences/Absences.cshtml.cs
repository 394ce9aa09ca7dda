using FollowUp.Domain.Deciding;
using FollowUp.Features.Directory;
using FollowUp.Server.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace FollowUp.Server.Pages.Absences;

/// <summary>When I am away and who acts meanwhile; an administrator or a secretary writes it down for anybody.</summary>
public sealed class AbsencesModel(IMediator mediator, ScreenText text) : PageModel
{
    [BindProperty]
    public AbsenceForm Form { get; set; } = new();

    public AbsenceList List { get; private set; } = null!;

    public IEnumerable<SelectListItem> People => List.People.Select(person => new SelectListItem(person.Name, person.Id.ToString()));

    public IEnumerable<SelectListItem> Deputies => People.Prepend(new SelectListItem(text["absence.no-deputy"], ""));

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        List = await mediator.Send(new ListAbsences.Query(), cancellationToken);
        Form.Person ??= List.Me;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await OnGetAsync(cancellationToken);
        if (Form.From is null && ModelState.IsValid)
        {
            ModelState.AddModelError("Form.From", text["error.date-missing"]);
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var recorded = await mediator.Send(
            new RecordAbsence.Command(Form.Person ?? Guid.Empty, Form.From!.Value, Form.To, Form.Deputy, Form.Note), cancellationToken);
        return Answer(recorded.Refusal, new Receipt(text["receipt.absence"], text["receipt.absence.then"]));
    }

    public async Task<IActionResult> OnPostEndAsync(CancellationToken cancellationToken)
    {
        await OnGetAsync(cancellationToken);
        return Answer(
            await mediator.Send(new EndAbsence.Command(Form.Absence ?? Guid.Empty), cancellationToken),
            new Receipt(text["receipt.absence-ended"], text["receipt.absence-ended.then"]));
    }

    public async Task<IActionResult> OnPostDeputyAsync(CancellationToken cancellationToken)
    {
        await OnGetAsync(cancellationToken);
        return Answer(
            await mediator.Send(new SetDeputy.Command(Form.Position ?? Guid.Empty, Form.Deputy), cancellationToken),
            new Receipt(text["receipt.deputy"], text["receipt.deputy.then"]));
    }

    private IActionResult Answer(Refusal? refusal, Receipt receipt)
    {
        switch (refusal)
        {
            case null:
                receipt.Leave(TempData);
                return RedirectToPage();
            case { Code: RefusalCodes.NotFound }:
                return NotFound();
            default:
                ModelState.AddModelError(FieldOf(refusal), text.Sentence(refusal));
                return Refused();
        }
    }

    private PageResult Refused()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        RefusalCodes.AbsenceEndsBeforeItBegins => "Form.To",
        RefusalCodes.AbsenceOverlaps => "Form.From",
        RefusalCodes.DeputyIsTheAbsent => "Form.Deputy",
        _ => "",
    };
}
