using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Series;
using FollowUp.Features.ActionItems;
using FollowUp.Features.ComeBacks;
using FollowUp.Features.Directory;
using FollowUp.Features.Series;
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

    /// <summary>The day as of whose end the item is shown, to be read only; null: now.</summary>
    [BindProperty(SupportsGet = true, Name = PastDay.Parameter)]
    public DateOnly? Day { get; set; }

    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    public ActionItemStory Story { get; private set; } = null!;

    public ImmutableArray<ResponsibleChoice> Choices { get; private set; } = [];

    /// <summary>The form that was sent and refused.</summary>
    public string? Opened { get; private set; }

    public PastDay? Past => PastDay.Of(Day, HttpContext);

    public ActionItemLine Item => Story.Item;

    /// <summary>Ending of the ids in the form that was refused.</summary>
    public string? OpenedSuffix => Opened is null or "Date" or "Status" ? null : "-" + Opened;

    /// <summary>What others decided since the page that was answered was shown, newest first; empty unless the answer was refused.</summary>
    public ImmutableArray<TimelineEntry> Missed { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    public Task<IActionResult> OnPostDoneAsync(CancellationToken cancellationToken) =>
        AnswerAsync("Done", new ReportDone.Command(Id, Form.Text, Form.Revision, Form.Link), cancellationToken);

    public Task<IActionResult> OnPostSeenAsync(CancellationToken cancellationToken) =>
        AnswerAsync("Seen", new AcknowledgeAbsence.Command(Id, Form.Revision), cancellationToken);

    public Task<IActionResult> OnPostDateAsync(CancellationToken cancellationToken)
    {
        NeedDay();
        return AnswerAsync("Date", new MoveDeadline.Command(Id, Form.Day ?? default, Form.Reason, Form.Revision), cancellationToken);
    }

    public Task<IActionResult> OnPostGrantAsync(CancellationToken cancellationToken)
    {
        NeedDay();
        return AnswerAsync("Grant", new GrantDate.Command(Id, Form.Day ?? default, Form.Text, Form.Revision), cancellationToken);
    }

    public Task<IActionResult> OnPostDenyAsync(CancellationToken cancellationToken) =>
        AnswerAsync("Deny", new RefuseDate.Command(Id, Form.Reason, Form.Revision), cancellationToken);

    public Task<IActionResult> OnPostWithdrawAsync(CancellationToken cancellationToken) =>
        AnswerAsync("Withdraw", new WithdrawDate.Command(Id, Form.Revision), cancellationToken);

    public Task<IActionResult> OnPostHandBackAsync(CancellationToken cancellationToken) =>
        AnswerAsync("HandBack", new HandBack.Command(Id, null, Form.Reason, Form.Revision), cancellationToken);

    public Task<IActionResult> OnPostDelegateAsync(CancellationToken cancellationToken)
    {
        var to = ResponsibleKey.Read(Form.Party);
        if (to is null && ModelState.IsValid)
        {
            ModelState.AddModelError("Form.Party", text["error.party-missing"]);
        }

        return AnswerAsync(
            "Delegate", new DelegateTo.Command(Id, to ?? new ResponsibleParty(null, null, null), null, Form.Text, Form.Revision), cancellationToken);
    }

    public Task<IActionResult> OnPostEndDelegationAsync(CancellationToken cancellationToken) =>
        AnswerAsync("EndDelegation", new EndDelegation.Command(Id, Form.Party, null, Form.Revision), cancellationToken);

    public Task<IActionResult> OnPostRecurringAsync(CancellationToken cancellationToken)
    {
        var rhythm = RhythmChoice.Read(Form.Rhythm) ?? new Rhythm(RhythmUnit.Day, 0, null, null);
        return AnswerAsync("Recurring", new MakeRecurring.Command(Id, rhythm.Unit, rhythm.Every, null, Form.Revision), cancellationToken);
    }

    public Task<IActionResult> OnPostComeBackAsync(CancellationToken cancellationToken) =>
        AnswerAsync(
            "ComeBack", new SetComeBack.Command(Id, Form.ComeBackMeeting, Form.ComeBackForum, Form.Earliest, Form.Day, Form.Revision), cancellationToken);

    public Task<IActionResult> OnPostCommentAsync(CancellationToken cancellationToken) =>
        AnswerAsync("Comment", new AddComment.Command(Id, Form.Text, Form.Revision), cancellationToken);

    public Task<IActionResult> OnPostStatusAsync(CancellationToken cancellationToken) =>
        AnswerAsync("Status", new NoteProgress.Command(Id, Form.Text, Form.Revision), cancellationToken);

    public Task<IActionResult> OnPostAcceptAsync(CancellationToken cancellationToken) =>
        AnswerAsync("Accept", new AcceptAsDone.Command(Id, Form.Text, Form.Revision, Form.Meeting), cancellationToken);

    public Task<IActionResult> OnPostReceiptAsync(CancellationToken cancellationToken) =>
        AnswerAsync("Receipt", new GiveReceipt.Command(Id, Form.Party, Form.Text, Form.Link, Form.Revision), cancellationToken);

    public Task<IActionResult> OnPostWithdrawReceiptAsync(CancellationToken cancellationToken) =>
        AnswerAsync("WithdrawReceipt", new WithdrawReceipt.Command(Id, NeedMember(), Form.Reason, Form.Revision), cancellationToken);

    public Task<IActionResult> OnPostExcuseAsync(CancellationToken cancellationToken) =>
        AnswerAsync("Excuse", new ExcuseMember.Command(Id, NeedMember(), Form.Reason, Form.Revision), cancellationToken);

    public Task<IActionResult> OnPostAddMemberAsync(CancellationToken cancellationToken) =>
        AnswerAsync(
            "AddMember",
            new AddMember.Command(Id, ResponsibleKey.Read(NeedMember()) ?? new ResponsibleParty(null, null, null), Form.Revision),
            cancellationToken);

    public Task<IActionResult> OnPostAskEachAsync(CancellationToken cancellationToken) =>
        AnswerAsync("AskEach", new AskEachMember.Command(Id, Form.Revision), cancellationToken);

    public Task<IActionResult> OnPostSplitAsync(CancellationToken cancellationToken)
    {
        var parts = Form.Parts.Where(part => !string.IsNullOrWhiteSpace(part.Title)).Select(part => new SplitItem.Part(
            part.Title!, ResponsibleKey.Read(part.Responsible) is { } party ? [party] : [], part.Day));
        return AnswerAsync("Split", new SplitItem.Command(Id, [.. parts], Form.Reason, Form.Revision), cancellationToken);
    }

    public Task<IActionResult> OnPostMergeAsync(CancellationToken cancellationToken) =>
        AnswerAsync("Merge", new MergeItem.Command(Id, Form.Other, Form.Reason, Form.Revision), cancellationToken);

    public Task<IActionResult> OnPostReopenAsync(CancellationToken cancellationToken) =>
        AnswerAsync("Reopen", new Reopen.Command(Id, Form.Reason, Form.Revision), cancellationToken);

    public Task<IActionResult> OnPostCancelAsync(CancellationToken cancellationToken) =>
        AnswerAsync("Cancel", new Cancel.Command(Id, Form.Reason, Form.Revision, Form.EndsSeries), cancellationToken);

    public Task<IActionResult> OnPostAssignAsync(CancellationToken cancellationToken) =>
        AnswerAsync("Assign", new Assign.Command(Id, [.. Form.Responsible.Select(ResponsibleKey.Read).OfType<ResponsibleParty>()], Form.Revision), cancellationToken);

    public Task<IActionResult> OnPostPolicyAsync(CancellationToken cancellationToken) =>
        AnswerAsync(
            "Policy",
            new SetItemPolicy.Command(Id, new ItemPolicy(Form.ClosedBy, Form.Extensions, Form.GrantedBy), Form.Reason, Form.Revision),
            cancellationToken);

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
        var page = await ShowAsync(cancellationToken);
        Missed = Story is null || Form.Revision == 0 ? [] : Story.Since(Form.Revision);
        return page;
    }

    private void NeedDay()
    {
        if (Form.Day is null && ModelState.IsValid)
        {
            ModelState.AddModelError("Form.Day", text["error.date-missing"]);
        }
    }

    private string? NeedMember()
    {
        if (string.IsNullOrEmpty(Form.Party) && ModelState.IsValid)
        {
            ModelState.AddModelError("Form.Party", text["error.member-missing"]);
        }

        return Form.Party;
    }

    private async Task<IActionResult> LeaveAsync(string form, CancellationToken cancellationToken)
    {
        var story = await mediator.Send(new GetActionItem.Query(Id), cancellationToken);
        var item = story.Value?.Item;

        // A wish for another date is asked for or granted at once, as the forum's policy has it.
        var told = form == "Date" && item?.Asked is not null ? "asked" : form.ToLowerInvariant();
        var warnings = form == "Date" && item is not null ? item.Asked?.Warnings ?? item.Warnings : [];
        var then = string.Join(' ', warnings.Select(text.WarningOf).Prepend(text[$"receipt.{told}.then"].Value));
        new Receipt(text[$"receipt.{told}", item is null ? text["item.closed-title"].Value : text.TitleOf(item)], then).Leave(TempData);

        // Who handed it back may not see it any more.
        return item is null ? Redirect("/mine-opgaver")
            : Form.From == "mine" ? Redirect($"/mine-opgaver#o{Id:N}")
            : RedirectToPage(new { Id });
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        var story = await mediator.Send(new GetActionItem.Query(Id, Past?.End), cancellationToken);
        if (story.Value is null)
        {
            return NotFound();
        }

        Story = story.Value;
        if (Item.MayDecide || Item.HasPart)
        {
            Choices = await mediator.Send(new GetResponsibleChoices.Query(), cancellationToken);
        }

        // A refused form keeps what was typed, but shows the item as it now is: whoever sends again has seen it.
        ModelState.Remove("Form.Revision");
        return Page();
    }

    private static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        RefusalCodes.DeadlineInThePast or RefusalCodes.DeadlineStands or RefusalCodes.WindowEndsBeforeItBegins => "Form.Day",
        RefusalCodes.ReasonMissing => "Form.Reason",
        RefusalCodes.TextMissing or RefusalCodes.TheChairClosesIt => "Form.Text",
        RefusalCodes.LinkNotHttps => "Form.Link",
        RefusalCodes.RhythmImpossible or RefusalCodes.SeriesNeedsADay => "Form.Rhythm",
        RefusalCodes.SeriesGoesOnOrEnds => "Form.EndsSeries",
        RefusalCodes.MeetingGone or RefusalCodes.WindowMissing => "Form.ComeBackMeeting",
        RefusalCodes.DelegateIsTheResponsible or RefusalCodes.PersonUnknown or RefusalCodes.ReceiptGiven or RefusalCodes.LastMember => "Form.Party",
        RefusalCodes.ItemUnknown or RefusalCodes.MergedWithItself or RefusalCodes.OtherForum or RefusalCodes.ClosedAndOpenDoNotMix => "Form.Other",
        RefusalCodes.TooFewParts => "Form.Parts[0].Title",
        RefusalCodes.MeetingUnknown or RefusalCodes.MeetingNotHeld or RefusalCodes.TheMeetingClosesIt => "Form.Meeting",
        _ => "",
    };
}
