using System.Collections.Immutable;
using FollowUp.Domain.Deciding;
using FollowUp.Features.ActionItems;
using FollowUp.Features.Directory;
using FollowUp.Features.MinutesImport;
using FollowUp.Server.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FollowUp.Server.Pages.Reviews;

/// <summary>
/// The secretary goes through what was found in the minutes: text left, proposals right. Nothing of it exists for others before
/// it is confirmed. Every answer is a form that leads back to the next proposal.
/// </summary>
public sealed class ReviewModel(IMediator mediator, ScreenText text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The proposal that is looked at; the first without an answer when the address names none.</summary>
    [BindProperty(SupportsGet = true, Name = "nr")]
    public int? Number { get; set; }

    /// <summary>The proposal that is being edited.</summary>
    [BindProperty(SupportsGet = true, Name = "ret")]
    public int? Editing { get; set; }

    /// <summary>The agenda point that a task is being added to.</summary>
    [BindProperty(SupportsGet = true, Name = "ny")]
    public int? AddingTo { get; set; }

    [BindProperty]
    public ProposalInput Form { get; set; } = new();

    public ReviewPage Review { get; private set; } = null!;

    public ImmutableArray<ResponsibleChoice> Choices { get; private set; } = [];

    public int? Current => AddingTo is not null ? null : Editing ?? Number ?? Review.Proposals.FirstOrDefault(p => p.State == ProposalState.Waiting)?.Number;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken))
        {
            return NotFound();
        }

        if (Review.Proposals.FirstOrDefault(p => p.Number == Editing) is { } edited)
        {
            Form = ProposalInput.Of(edited);
        }
        else if (AddingTo is not null)
        {
            Form = new ProposalInput { Point = AddingTo, Token = Guid.NewGuid() };
        }

        return Page();
    }

    public Task<IActionResult> OnPostAcceptAsync(string? proposal, CancellationToken cancellationToken) =>
        AnswerAsync(new AcceptProposal.Command(Id, proposal ?? ""), proposal ?? "", cancellationToken);

    public Task<IActionResult> OnPostRejectAsync(string? proposal, CancellationToken cancellationToken) =>
        AnswerAsync(new RejectProposal.Command(Id, proposal ?? ""), proposal ?? "", cancellationToken);

    public Task<IActionResult> OnPostUndoAsync(string? proposal, CancellationToken cancellationToken) =>
        AnswerAsync(new WithdrawAnswer.Command(Id, proposal ?? ""), proposal ?? "", cancellationToken, stay: true);

    public async Task<IActionResult> OnPostEditAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken))
        {
            return NotFound();
        }

        var read = Review.Proposals.FirstOrDefault(p => p.Id == Form.Proposal);
        Editing = read?.Number;
        return await AnswerAsync(new AcceptProposal.Command(Id, Form.Proposal ?? "", Form.ToEdit(read)), Form.Proposal ?? "", cancellationToken);
    }

    public Task<IActionResult> OnPostAddAsync(CancellationToken cancellationToken)
    {
        AddingTo = Form.Point;
        return AnswerAsync(
            new AddProposal.Command(Id, Form.Token, Form.Point, Form.Evidence, Form.ToEdit(null)), $"hand-{Form.Token:N}", cancellationToken, stay: true);
    }

    public Task<IActionResult> OnPostSureAsync(CancellationToken cancellationToken) =>
        AnswerAsync(new AcceptSureProposals.Command(Id), "", cancellationToken);

    /// <summary>Ja: the point answers the task.</summary>
    /// <param name="item">The task, as it was on the screen at <paramref name="revision"/>.</param>
    public Task<IActionResult> OnPostMatchDoneAsync(Guid item, int revision, int point, CancellationToken cancellationToken) =>
        MatchAsync("match.reported", item, point, note => new ConfirmItemMatch.Command(Id, item, point, note, revision), cancellationToken);

    /// <summary>Ja: the task was reported done, and the forum has now said so too.</summary>
    public Task<IActionResult> OnPostMatchAcceptAsync(Guid item, int revision, int point, CancellationToken cancellationToken) =>
        MatchAsync("match.accepted", item, point, note => new AcceptAsDone.Command(item, note, revision, Review.MeetingDate), cancellationToken);

    public async Task<IActionResult> OnPostMatchDenyAsync(Guid item, int point, CancellationToken cancellationToken)
    {
        if (await mediator.Send(new DenyItemMatch.Command(Id, item, point), cancellationToken) is { } refusal)
        {
            return await RefusedAsync(refusal, cancellationToken);
        }

        return RedirectToPage(null, null, new { Id }, $"p{point}");
    }

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken cancellationToken)
    {
        var confirmed = await mediator.Send(new ConfirmAnswers.Command(Id), cancellationToken);
        if (confirmed.Refusal is { } refusal)
        {
            return await RefusedAsync(refusal, cancellationToken);
        }

        new Receipt(text.Count("review.confirmed", confirmed.Value.Length), text["review.confirmed-then"]).Leave(TempData);
        return RedirectToPage(new { Id });
    }

    private async Task<IActionResult> MatchAsync(string told, Guid item, int point, Func<string, IRequest<Refusal?>> answer, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken) || item == Guid.Empty)
        {
            return NotFound();
        }

        var matches = Review.Points.SelectMany(p => p.Matches).ToList();
        var note = text["match.note", Review.Forum, DanishText.PlainDay(Review.MeetingDate), point];
        if (await mediator.Send(answer(note), cancellationToken) is { } refusal)
        {
            return await RefusedAsync(refusal, cancellationToken);
        }

        var cameBack = told == "match.reported" && matches.Any(m => m.Item.Id == item && m.ComesBackHere);
        new Receipt(text[cameBack ? "match.came-back" : told], note).Leave(TempData);
        return RedirectToPage(null, null, new { Id }, $"p{point}");
    }

    private async Task<IActionResult> AnswerAsync(
        IRequest<Refusal?> command, string proposal, CancellationToken cancellationToken, bool stay = false)
    {
        if (!ModelState.IsValid)
        {
            return await RefusedAsync(null, cancellationToken);
        }

        if (await mediator.Send(command, cancellationToken) is { } refusal)
        {
            return await RefusedAsync(refusal, cancellationToken);
        }

        if (!await LoadAsync(cancellationToken))
        {
            return NotFound();
        }

        var answered = Review.Proposals.FirstOrDefault(p => p.Id == proposal);
        var next = stay ? answered : Review.NextAfter(answered?.Number ?? 0);
        return RedirectToPage(null, null, new { Id, nr = next?.Number }, next is null ? null : $"f{next.Number}");
    }

    private async Task<IActionResult> RefusedAsync(Refusal? refusal, CancellationToken cancellationToken)
    {
        if (refusal?.Code == RefusalCodes.NotFound || !await LoadAsync(cancellationToken))
        {
            return NotFound();
        }

        if (refusal is not null)
        {
            ModelState.AddModelError(refusal.Code == RefusalCodes.TitleMissing ? "Form.Title" : "", text.Sentence(refusal));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        var review = await mediator.Send(new GetReview.Query(Id), cancellationToken);
        Review = review.Value!;
        if ((Editing ?? AddingTo) is not null && Choices.IsEmpty)
        {
            Choices = await mediator.Send(new GetResponsibleChoices.Query(), cancellationToken);
        }

        return review.Value is not null;
    }
}
