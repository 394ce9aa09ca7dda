using FollowUp.Features.Quality;
using FollowUp.Server.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FollowUp.Server.Pages.Qualities;

/// <summary>How good mining was, as the secretaries answered it. Figures with the reviews behind them, and no words of the minutes.</summary>
public sealed class QualityModel(IMediator mediator) : PageModel
{
    public QualityPage Quality { get; private set; } = null!;

    /// <summary>What is called sure; null while none of it is answered.</summary>
    public double? SureRight => Quality.Bands.FirstOrDefault(b => b.Certainty == 3).Figures?.Right;

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Quality = await mediator.Send(new GetMiningQuality.Query(), cancellationToken);
}

/// <summary>A table of figures.</summary>
/// <param name="Id">Id of its heading.</param>
/// <param name="First">Heading of the first column.</param>
public sealed record QualityTable(string Id, string Heading, string First, IReadOnlyList<QualityLine> Lines);

/// <param name="Href">Where the first cell leads; null: nowhere.</param>
/// <param name="Certainty">3 sure, 2 likely, 1 unsure; null for a line that is not about certainty.</param>
public sealed record QualityLine(string Name, QualityFigures Figures, string? Href = null, int? Certainty = null);

/// <summary>How shares are written.</summary>
public static class QualityWords
{
    /// <summary>"94 %", or a dash with words for those who hear it.</summary>
    public static string ShareOf(this ScreenText text, double? share)
    {
        ArgumentNullException.ThrowIfNull(text);
        return share is { } part ? DanishText.Percent(part) : text["quality.no-share"];
    }
}
