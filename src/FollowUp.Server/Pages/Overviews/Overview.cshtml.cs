using FollowUp.Features.Overview;
using FollowUp.Server.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FollowUp.Server.Pages.Overviews;

/// <summary>The director's figures. Each opens the tasks behind it; departments stand in alphabetical order, people not at all.</summary>
public sealed class OverviewModel(IMediator mediator) : PageModel
{
    public OverviewPage Overview { get; private set; } = null!;

    /// <summary>The day as of whose end the figures are shown; null: now.</summary>
    [BindProperty(SupportsGet = true, Name = PastDay.Parameter)]
    public DateOnly? Day { get; set; }

    public PastDay? Past => PastDay.Of(Day, HttpContext);

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Overview = await mediator.Send(new GetOverview.Query(Past?.End), cancellationToken);
}

/// <summary>A table of figures.</summary>
/// <param name="Id">Id of its heading.</param>
/// <param name="HeadingKey">Key of the heading, and of the first column.</param>
/// <param name="Past">The lists that the figures open are of the same day.</param>
/// <param name="Filter">Name in the address of the list that the figures open.</param>
public sealed record FiguresTable(string Id, string HeadingKey, string Filter, DateOnly Today, IReadOnlyList<OverviewLine> Lines, PastDay? Past)
{
    /// <summary>The longest bar.</summary>
    public int Most => Lines.Select(line => line.Figures.Open).DefaultIfEmpty(0).Max();

    public string Address(OverviewLine line, string state)
    {
        ArgumentNullException.ThrowIfNull(line);
        return (line.Id is { } id ? $"/opgaver?tilstand={state}&{Filter}={id}" : "/opgaver?tilstand=uden-ansvarlig") + PastDay.Suffix(Past, '&');
    }
}
