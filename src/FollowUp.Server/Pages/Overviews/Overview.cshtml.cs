using FollowUp.Features.Overview;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FollowUp.Server.Pages.Overviews;

/// <summary>The director's figures. Each opens the tasks behind it; departments stand in alphabetical order, people not at all.</summary>
public sealed class OverviewModel(IMediator mediator) : PageModel
{
    public OverviewPage Overview { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Overview = await mediator.Send(new GetOverview.Query(), cancellationToken);
}

/// <summary>A table of figures.</summary>
/// <param name="Id">Id of its heading.</param>
/// <param name="HeadingKey">Key of the heading, and of the first column.</param>
/// <param name="Filter">Name in the address of the list that the figures open.</param>
public sealed record FiguresTable(string Id, string HeadingKey, string Filter, DateOnly Today, IReadOnlyList<OverviewLine> Lines)
{
    /// <summary>The longest bar.</summary>
    public int Most => Lines.Select(line => line.Figures.Open).DefaultIfEmpty(0).Max();

    public string Address(OverviewLine line, string state)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Id is { } id ? $"/opgaver?tilstand={state}&{Filter}={id}" : "/opgaver?tilstand=uden-ansvarlig";
    }
}
