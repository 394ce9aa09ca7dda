using System.Collections.Immutable;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Agendas;
using FollowUp.Server.Export;
using FollowUp.Server.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FollowUp.Server.Pages.Agendas;

/// <summary>What is outstanding for a meeting: gathered, ordered, with the secretary's lines. Each act leads back to its row.</summary>
public sealed class OutstandingModel(IMediator mediator, ScreenText text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The day as of whose end the draft is shown, as it was known then; null: now.</summary>
    [BindProperty(SupportsGet = true, Name = PastDay.Parameter)]
    public DateOnly? Day { get; set; }

    public PastDay? Past => PastDay.Of(Day, HttpContext);

    /// <summary>Gathered, and to be changed: nobody changes the past.</summary>
    public bool IsOpen => Draft.GatheredAt is not null && Past is null;

    public DraftPage Draft { get; private set; } = null!;

    public ImmutableArray<MeetingLine> Meetings { get; private set; } = [];

    /// <summary>The point as the files will have it: the same words, so that the page promises nothing else.</summary>
    public AgendaText Point => new AgendaWording(new LetterText()).Of(Draft);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var draft = await mediator.Send(new GetDraft.Query(Id, Past?.End), cancellationToken);
        if (draft.Value is null)
        {
            return NotFound();
        }

        Draft = draft.Value;
        Meetings = await mediator.Send(new ListMeetings.Query(), cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostGatherAsync(CancellationToken cancellationToken)
    {
        var refusal = await mediator.Send(new GatherOutstanding.Command(Id), cancellationToken);
        return Done(refusal, null, new Receipt(text["draft.gathered"], text["draft.gathered-then"]));
    }

    public async Task<IActionResult> OnPostMoveAsync(Guid item, int places, CancellationToken cancellationToken) =>
        Done(await mediator.Send(new MoveOnDraft.Command(Id, item, places), cancellationToken), item, null);

    public async Task<IActionResult> OnPostLineAsync(Guid item, string? line, CancellationToken cancellationToken) =>
        Done(await mediator.Send(new WriteLine.Command(Id, item, line), cancellationToken), item, null);

    public async Task<IActionResult> OnPostDropAsync(Guid item, string? reason, CancellationToken cancellationToken) =>
        Done(
            await mediator.Send(new DropFromDraft.Command(Id, item, reason), cancellationToken),
            null,
            new Receipt(text["draft.dropped"], text["draft.dropped-then"], Undo(item)));

    public async Task<IActionResult> OnPostPutBackAsync(Guid item, CancellationToken cancellationToken) =>
        Done(await mediator.Send(new PutBackOnDraft.Command(Id, item), cancellationToken), item, null);

    private ReceiptUndo Undo(Guid item) =>
        new($"/moeder/{Id}/udestaaende?handler=PutBack", new Dictionary<string, string> { ["item"] = item.ToString() });

    private IActionResult Done(Refusal? refusal, Guid? item, Receipt? receipt)
    {
        if (refusal?.Code == RefusalCodes.NotFound)
        {
            return NotFound();
        }

        (refusal is null ? receipt : new Receipt(text.Sentence(refusal)) { IsRefusal = true })?.Leave(TempData);
        return RedirectToPage(null, null, new { Id }, item is null || refusal is not null ? null : $"o{item:N}");
    }
}

/// <summary>An item on the draft, with its number and its neighbours.</summary>
/// <param name="IsGathered">It can be moved, written to and dropped.</param>
public sealed record DraftRow(Guid MeetingId, DraftLine Line, int Number, bool IsFirst, bool IsLast, bool IsGathered, PastDay? Past);
