using FollowUp.Domain.Deciding;
using FollowUp.Features.Series;
using FollowUp.Server.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace FollowUp.Server.Pages.ActionItems;

/// <summary>A duty that comes again: its occurrences, and all that happened to them as one history.</summary>
public sealed class SeriesModel(IMediator mediator, ScreenText text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    public string? Rhythm { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public SeriesStory Series { get; private set; } = null!;

    /// <summary>The form that was sent and refused.</summary>
    public string? Opened { get; private set; }

    public IEnumerable<SelectListItem> Rhythms => text.RhythmChoices();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken))
        {
            return NotFound();
        }

        Rhythm = RhythmChoice.KeyOf(Series.Rhythm);
        return Page();
    }

    public Task<IActionResult> OnPostRhythmAsync(CancellationToken cancellationToken) => RhythmChoice.Read(Rhythm) is { } chosen
        ? AnswerAsync("Rhythm", new ChangeRhythm.Command(Id, chosen.Unit, chosen.Every, null, Reason, Revision), "receipt.series-changed", cancellationToken)
        : RefusedAsync("Rhythm", new Refusal(RefusalCodes.RhythmImpossible), cancellationToken);

    public Task<IActionResult> OnPostEndAsync(CancellationToken cancellationToken) =>
        AnswerAsync("End", new EndSeries.Command(Id, Reason, Revision), "receipt.series-ended", cancellationToken);

    private async Task<IActionResult> AnswerAsync(string form, IRequest<Refusal?> command, string told, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || await mediator.Send(command, cancellationToken) is { } refusal && Refuse(refusal))
        {
            return await RefusedAsync(form, null, cancellationToken);
        }

        new Receipt(text[told], text[$"{told}.then"]).Leave(TempData);
        return RedirectToPage(new { Id });
    }

    private bool Refuse(Refusal refusal)
    {
        ModelState.AddModelError(refusal.Code switch
        {
            RefusalCodes.ReasonMissing => "Reason",
            RefusalCodes.RhythmImpossible => "Rhythm",
            _ => "",
        }, text.Sentence(refusal));
        return true;
    }

    private async Task<IActionResult> RefusedAsync(string form, Refusal? refusal, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken))
        {
            return NotFound();
        }

        if (refusal is not null)
        {
            Refuse(refusal);
        }

        // A refused form keeps what was typed, but shows the series as it now is: whoever sends again has seen it.
        ModelState.Remove("Revision");
        Opened = form;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        Series = (await mediator.Send(new GetSeries.Query(Id), cancellationToken)).Value!;
        return Series is not null;
    }
}
