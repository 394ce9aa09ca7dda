using System.Text;
using FollowUp.Domain.Deciding;
using FollowUp.Features;
using FollowUp.Features.Directory;
using FollowUp.Features.MinutesImport;
using FollowUp.Server.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace FollowUp.Server.Pages.Imports;

/// <summary>Minutes come in as a file or as pasted text. Nobody is told anything before they have been reviewed.</summary>
[RequestSizeLimit(BytesLetIn)]
[RequestFormLimits(MultipartBodyLengthLimit = BytesLetIn, ValueLengthLimit = MaximumBytes)]
public sealed class ImportModel(IMediator mediator, ScreenText text) : PageModel
{
    /// <summary>20 MB, as the page says.</summary>
    private const int MaximumBytes = 20_000_000;

    // A server that stops listening breaks the line, and the browser shows its own error: what is somewhat too large is let in,
    // and refused in words.
    private const int BytesLetIn = 100_000_000;

    [BindProperty(Name = "forum")]
    public Guid? Forum { get; set; }

    [BindProperty]
    public DateOnly? MeetingDate { get; set; }

    [BindProperty(Name = "file")]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    /// <summary>The date is asked for only where the minutes do not give it.</summary>
    public bool AsksForDate { get; private set; }

    public IReadOnlyList<SelectListItem> Forums { get; private set; } = [];

    public Page<MinutesLine> Recent { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Upload is not { Length: > 0 } && string.IsNullOrWhiteSpace(Text))
        {
            ModelState.AddModelError("file", text["import.nothing"]);
        }

        if (Upload?.Length > MaximumBytes)
        {
            ModelState.AddModelError("file", text.Sentence(new Refusal(RefusalCodes.DocumentTooLarge)));
        }

        AsksForDate = MeetingDate is not null;
        if (!ModelState.IsValid)
        {
            return await RefusedAsync(cancellationToken);
        }

        var (name, content) = await ReadAsync(cancellationToken);
        var imported = await mediator.Send(new ImportMinutes.Command(Forum, name, content, MeetingDate), cancellationToken);
        if (imported.Refusal is { } refusal)
        {
            AsksForDate |= refusal.Code == RefusalCodes.MeetingDateMissing;
            ModelState.AddModelError(FieldOf(refusal), text.Sentence(refusal));
            return await RefusedAsync(cancellationToken);
        }

        var minutes = imported.Value!;
        (minutes switch
        {
            { AlreadyKnown: true } => new Receipt(text["import.known"], text["import.known-then"]),
            { Correction: { } correction } =>
                new Receipt(text["import.corrected"], text["import.corrected-then", correction.New, correction.Changed, correction.Gone]),
            _ => new Receipt(text["import.read"], $"{text.Count("import.points", minutes.Points)} {text.Count("import.proposals", minutes.Proposals)}"),
        }).Leave(TempData);
        return RedirectToPage("/Reviews/Review", new { Id = minutes.MinutesId });
    }

    private async Task<(string Name, ReadOnlyMemory<byte> Content)> ReadAsync(CancellationToken cancellationToken)
    {
        if (Upload is not { Length: > 0 } upload)
        {
            return (text["import.pasted"] + ".txt", Encoding.UTF8.GetBytes(Text!));
        }

        using var buffer = new MemoryStream();
        await upload.CopyToAsync(buffer, cancellationToken);
        return (upload.FileName, buffer.ToArray());
    }

    private string FieldOf(Refusal refusal) => refusal.Code switch
    {
        RefusalCodes.ForumUnknown => "forum",
        RefusalCodes.MeetingDateMissing => nameof(MeetingDate),
        _ => Upload is { Length: > 0 } ? "file" : nameof(Text),
    };

    private async Task<IActionResult> RefusedAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Recent = await mediator.Send(new ListMinutes.Query(PageSize: 5), cancellationToken);
        var choices = await mediator.Send(new GetFilterChoices.Query(), cancellationToken);
        Forums =
        [
            new SelectListItem(text["import.find-forum"], ""),
            .. choices.Forums.Where(f => f.IsSecretary).Select(f => new SelectListItem(f.Name, f.Id.ToString())),
        ];
    }
}
