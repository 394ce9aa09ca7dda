using System.Buffers.Text;
using System.Collections.Immutable;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Directory;
using FollowUp.Server.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FollowUp.Server.Pages.Organisations;

/// <summary>
/// An administrator chooses a file, sees what it changes and confirms. The file travels in the form meanwhile; what was seen is named
/// by a hash of it, of the directory and of the day, so that nothing else can be done.
/// </summary>
[RequestSizeLimit(BytesLetIn)]
[RequestFormLimits(MultipartBodyLengthLimit = BytesLetIn, ValueLengthLimit = BytesLetIn)]
public sealed class ImportModel(IMediator mediator, ScreenText text) : PageModel
{
    // What is somewhat too large is let in, and refused in words.
    private const int BytesLetIn = 20_000_000;

    [BindProperty(Name = "file")]
    public IFormFile? Upload { get; set; }

    /// <summary>The file that was seen, as base64.</summary>
    [BindProperty]
    public string? FileContent { get; set; }

    [BindProperty]
    public string? Seen { get; set; }

    public DirectoryPreview? Preview { get; private set; }

    public ImmutableArray<ImportLine> Imports { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Imports = await mediator.Send(new ListDirectoryImports.Query(), cancellationToken);

    /// <summary>Shows what the file changes, and changes nothing.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await OnGetAsync(cancellationToken);
        if (Upload is not { Length: > 0 })
        {
            return Refused(text["organisation.no-file"]);
        }

        if (Upload.Length > DirectoryFile.LargestBytes)
        {
            return Refused(text["directory.too-large"]);
        }

        using var buffer = new MemoryStream();
        await Upload.CopyToAsync(buffer, cancellationToken);
        return await PreviewAsync(buffer.ToArray(), cancellationToken);
    }

    /// <summary>Does what was seen.</summary>
    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken cancellationToken)
    {
        await OnGetAsync(cancellationToken);
        if (string.IsNullOrEmpty(FileContent) || string.IsNullOrEmpty(Seen) || !Base64.IsValid(FileContent))
        {
            return Refused(text["organisation.no-file"]);
        }

        var content = Convert.FromBase64String(FileContent);
        var imported = await mediator.Send(new ImportDirectoryFile.Command(content, Seen), cancellationToken);
        if (imported.Refusal is { } refusal)
        {
            ModelState.AddModelError("", text.Sentence(refusal));
            return await PreviewAsync(content, cancellationToken);
        }

        var counts = imported.Value!;
        new Receipt(text["organisation.imported"], text["organisation.imported-then", counts.Departments, counts.People, counts.Positions, counts.Forums])
            .Leave(TempData);
        return RedirectToPage();
    }

    private async Task<IActionResult> PreviewAsync(byte[] content, CancellationToken cancellationToken)
    {
        var preview = await mediator.Send(new PreviewDirectory.Query(content), cancellationToken);
        if (preview.Refusal is { } refusal)
        {
            return Refused(refusal.Code == RefusalCodes.DirectoryUnreadable ? text["organisation.unreadable"] : text.Sentence(refusal));
        }

        Preview = preview.Value;
        if (!Preview!.Faults.IsEmpty)
        {
            return Refused(text["directory.faults"]);
        }

        ModelState.Remove(nameof(FileContent));
        ModelState.Remove(nameof(Seen));
        (FileContent, Seen) = (Convert.ToBase64String(content), Preview.Seen);
        Response.StatusCode = ModelState.IsValid ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private PageResult Refused(string words)
    {
        ModelState.AddModelError("file", words);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
