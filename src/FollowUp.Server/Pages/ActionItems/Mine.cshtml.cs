using FollowUp.Features.ActionItems;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FollowUp.Server.Pages.ActionItems;

/// <summary>What the signed-in person has promised, nearest first; answers are given in the row.</summary>
public sealed class MineModel(IMediator mediator) : PageModel
{
    public MyCommitments Mine { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Mine = await mediator.Send(new GetMyCommitments.Query(), cancellationToken);

    public IEnumerable<ItemSection> Sections => new ItemSection[]
    {
        new("svar", "mine.word", "mine.questions", Mine.ForMyWord),
        new("overskredet", "mine.overdue", "mine.tasks", Mine.Overdue),
        new("uge", "mine.week", "mine.tasks", Mine.ThisWeek),
        new("naeste", "mine.next", "mine.comebacks", Mine.NextMeeting),
        new("senere", "mine.later", "mine.tasks", Mine.Later),
        new("hos-andre", "mine.delegated", "mine.tasks", Mine.Delegated),
        new("kvitteret", "mine.answered", "mine.tasks", Mine.Answered),
        new("venter", "mine.waiting", "mine.tasks", Mine.WaitingForForum),
    }.Where(section => section.Items.Count > 0);
}

/// <param name="HeadingKey">Key of the heading's words.</param>
/// <param name="CountKey">Key of the words after the heading, for one and for many.</param>
public sealed record ItemSection(string Id, string HeadingKey, string CountKey, IReadOnlyList<ActionItemLine> Items);
