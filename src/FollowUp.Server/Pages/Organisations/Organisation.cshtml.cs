using FollowUp.Features.Directory;
using FollowUp.Server.Security;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FollowUp.Server.Pages.Organisations;

/// <summary>Departments, positions and who holds them today, forums and their meetings.</summary>
public sealed class OrganisationModel(IMediator mediator, Features.Time.DanishClock clock) : PageModel
{
    public Organisation Organisation { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public bool MayImport => SignedInPerson.From(User)?.IsAdministrator == true;

    public bool MaySeeNames => SignedInPerson.From(User)?.IsSecretary == true;

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Organisation = await mediator.Send(new GetOrganisation.Query(), cancellationToken);
}
