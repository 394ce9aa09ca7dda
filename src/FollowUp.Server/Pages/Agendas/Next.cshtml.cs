using System.Collections.Immutable;
using FollowUp.Features.Agendas;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FollowUp.Server.Pages.Agendas;

/// <summary>Leads to the draft of the nearest meeting; with no meeting planned it says so.</summary>
public sealed class NextModel(IMediator mediator) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        ImmutableArray<MeetingLine> meetings = await mediator.Send(new ListMeetings.Query(), cancellationToken);
        return meetings.IsEmpty ? Page() : RedirectToPage("/Agendas/Outstanding", new { id = meetings[0].MeetingId });
    }
}
