using FollowUp.Features;
using FollowUp.Features.MinutesImport;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FollowUp.Server.Pages.Imports;

/// <summary>All minutes of the secretary's forums, with how far the review has come.</summary>
public sealed class ListModel(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "side")]
    public int Number { get; set; } = 1;

    public Page<MinutesLine> Minutes { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Minutes = await mediator.Send(new ListMinutes.Query(Number), cancellationToken);
}
