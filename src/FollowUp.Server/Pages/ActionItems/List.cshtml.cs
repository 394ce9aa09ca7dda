using System.Collections.Immutable;
using FollowUp.Features;
using FollowUp.Features.ActionItems;
using FollowUp.Features.Directory;
using FollowUp.Features.Time;
using FollowUp.Server.Security;
using FollowUp.Server.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace FollowUp.Server.Pages.ActionItems;

/// <summary>The commitments that the caller may see; the filters stand in the address, so that a list can be sent to others.</summary>
public sealed class ListModel(IMediator mediator, ScreenText text, DanishClock clock) : PageModel
{
    private static readonly ImmutableArray<(string Slug, StatusFilter Filter)> States =
    [
        ("aabne", StatusFilter.Open),
        ("forsinkede", StatusFilter.Late),
        ("meldt-udfoert", StatusFilter.ReportedDone),
        ("uden-ansvarlig", StatusFilter.WithoutResponsible),
        ("uden-frist", StatusFilter.WithoutDeadline),
        ("uden-mail", StatusFilter.WithoutMail),
        ("mail-afvist", StatusFilter.MailRefused),
        ("fravaer-ikke-set", StatusFilter.NotAcknowledged),
        ("givet-tilbage", StatusFilter.HandedBack),
        ("beder-om-frist", StatusFilter.ExtensionAsked),
        ("afsluttede", StatusFilter.Settled),
        ("alle", StatusFilter.All),
    ];

    [BindProperty(SupportsGet = true, Name = "forum")]
    public Guid? Forum { get; set; }

    [BindProperty(SupportsGet = true, Name = "afdeling")]
    public Guid? Department { get; set; }

    [BindProperty(SupportsGet = true, Name = "tilstand")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "side")]
    public int Number { get; set; } = 1;

    /// <summary>The day as of whose end the list is shown, as it was known then; null: now.</summary>
    [BindProperty(SupportsGet = true, Name = PastDay.Parameter)]
    public DateOnly? Day { get; set; }

    /// <summary>Only the forums that the caller is secretary of, as the queue on the front page counts them.</summary>
    [BindProperty(SupportsGet = true, Name = "egne")]
    public bool OfMyForums { get; set; }

    public Page<ActionItemLine> Items { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Forums { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Departments { get; private set; } = [];

    public IReadOnlyList<SelectListItem> StateChoices { get; private set; } = [];

    public StatusFilter Filter { get; private set; }

    public bool IsSecretary => SignedInPerson.From(User)?.IsSecretary == true;

    public bool IsFiltered => OfMyForums || Forum is not null || Department is not null || !string.IsNullOrWhiteSpace(Words);

    /// <summary>The caller takes minutes somewhere, and looks at the present.</summary>
    public bool MayRegister { get; private set; }

    /// <summary>There is something on the page that the caller has the word over.</summary>
    public bool MayChoose => Items.Items.Any(item => item.MayDecide);

    public PastDay? Past => PastDay.Of(Day, HttpContext);

    /// <summary>The latest day that can be asked for.</summary>
    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        // A search looks everywhere unless it says otherwise: who searches does not know whether it is closed.
        var fallback = string.IsNullOrWhiteSpace(Words) ? StatusFilter.Open : StatusFilter.All;
        Filter = States.Where(s => s.Slug == State).Select(s => (StatusFilter?)s.Filter).FirstOrDefault() ?? fallback;
        if (Day > Today)
        {
            ModelState.AddModelError(PastDay.Parameter, text["asof.in-the-future"]);
        }

        Items = await mediator.Send(
            new ListActionItems.Query(Forum, Department, Filter, Words, Number, AsOf: Past?.End, OfMyForums: OfMyForums), cancellationToken);
        var choices = await mediator.Send(new GetFilterChoices.Query(), cancellationToken);
        MayRegister = Past is null && choices.Forums.Any(forum => forum.IsSecretary);
        Forums = Choices(text["list.all-forums"], choices.Forums.Select(f => (f.Id, f.Name)), Forum);
        Departments = Choices(text["list.all-departments"], choices.Departments.Select(d => (d.Id, d.Name)), Department);
        StateChoices = [.. States.Select(s => new SelectListItem(text[$"list.state.{s.Slug}"], s.Slug, s.Filter == Filter))];
    }

    private static SelectListItem[] Choices(string all, IEnumerable<(Guid Id, string Name)> known, Guid? chosen) =>
    [
        new(all, "", chosen is null),
        .. known.Select(k => new SelectListItem(k.Name, k.Id.ToString(), k.Id == chosen)),
    ];
}
