using FollowUp.Features.ActionItems;
using FollowUp.Server.Security;
using FollowUp.Server.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FollowUp.Server.Pages.ActionItems;

/// <summary>What the signed-in person has promised, nearest first; answers are given in the row.</summary>
public sealed class MineModel(IMediator mediator) : PageModel
{
    public MyCommitments Mine { get; private set; } = null!;

    /// <summary>The day as of whose end it is shown, as it was known then; null: now.</summary>
    [BindProperty(SupportsGet = true, Name = PastDay.Parameter)]
    public DateOnly? Day { get; set; }

    public PastDay? Past => PastDay.Of(Day, HttpContext);

    public bool IsHead => SignedInPerson.From(User)?.IsHead == true;

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Mine = await mediator.Send(new GetMyCommitments.Query(Past?.End), cancellationToken);

    public IEnumerable<ItemSection> Sections => new ItemSection[]
    {
        new("nyt", "mine.news", "mine.tasks", Mine.DecidedInAbsence),
        new("svar", "mine.word", "mine.questions", Mine.ForMyWord),
        new("overskredet", "mine.overdue", "mine.tasks", Mine.Overdue),
        new("uge", "mine.week", "mine.tasks", Mine.ThisWeek),
        new("naeste", "mine.next", "mine.comebacks", Mine.NextMeeting),
        new("senere", "mine.later", "mine.tasks", Mine.Later),
        new("hos-andre", "mine.delegated", "mine.tasks", Mine.Delegated),
        new("bedt-om-frist", "mine.asked-for", "mine.tasks", Mine.AskedFor),
        new("kvitteret", "mine.answered", "mine.tasks", Mine.Answered),
        new("venter", "mine.waiting", "mine.tasks", Mine.WaitingForForum),
    }.Where(section => section.Items.Count > 0);
}

/// <param name="HeadingKey">Key of the heading's words.</param>
/// <param name="CountKey">Key of the words after the heading, for one and for many.</param>
public sealed record ItemSection(string Id, string HeadingKey, string CountKey, IReadOnlyList<ActionItemLine> Items);
