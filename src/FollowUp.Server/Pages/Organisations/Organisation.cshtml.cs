using System.Text.Json;
using FollowUp.Features.Directory;
using FollowUp.Mining.People;
using FollowUp.Server.Security;
using FollowUp.Server.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FollowUp.Server.Pages.Organisations;

/// <summary>Departments, positions and who holds them today, forums and their meetings. An administrator brings in a new file.</summary>
[RequestSizeLimit(MaximumBytes)]
public sealed class OrganisationModel(IMediator mediator, ScreenText text, Features.Time.DanishClock clock) : PageModel
{
    private const int MaximumBytes = 5_000_000;

    [BindProperty(Name = "file")]
    public IFormFile? Upload { get; set; }

    public Organisation Organisation { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public bool MayImport => SignedInPerson.From(User)?.IsAdministrator == true;

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Organisation = await mediator.Send(new GetOrganisation.Query(), cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Upload is not { Length: > 0 })
        {
            return await RefusedAsync(text["organisation.no-file"], cancellationToken);
        }

        if (await ReadAsync(Upload, cancellationToken) is not { } directory)
        {
            return await RefusedAsync(text["organisation.unreadable"], cancellationToken);
        }

        var imported = await mediator.Send(new ImportDirectory.Command(directory), cancellationToken);
        if (imported.Refusal is { } refusal)
        {
            return await RefusedAsync(text.Sentence(refusal), cancellationToken);
        }

        var counts = imported.Value!;
        new Receipt(text["organisation.imported"], text["organisation.imported-then", counts.Departments, counts.People, counts.Positions, counts.Forums])
            .Leave(TempData);
        return RedirectToPage();
    }

    /// <summary>Null where the file is not a directory; what it says wrongly is not for the screen.</summary>
    private static async Task<OrganisationDirectory?> ReadAsync(IFormFile file, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(file.OpenReadStream());
        try
        {
            return OrganisationDirectoryJson.Parse(await reader.ReadToEndAsync(cancellationToken));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task<IActionResult> RefusedAsync(string words, CancellationToken cancellationToken)
    {
        ModelState.AddModelError("file", words);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await OnGetAsync(cancellationToken);
        return Page();
    }
}
