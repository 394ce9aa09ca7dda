using FollowUp.Features.ActionItems;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FollowUp.Server.Pages.ActionItems;

/// <summary>What the people of the reader's departments have promised; to be read, as the answers are theirs.</summary>
public sealed class DepartmentModel(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "side")]
    public int Number { get; set; } = 1;

    public DepartmentCommitments Owed { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Owed = await mediator.Send(new GetMyDepartment.Query(Number), cancellationToken);
}
