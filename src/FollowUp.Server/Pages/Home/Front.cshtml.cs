using System.Collections.Immutable;
using FollowUp.Features.Agendas;
using FollowUp.Features.Overview;
using FollowUp.Server.Security;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FollowUp.Server.Pages.Home;

/// <summary>The secretary's front page: what waits for a hand, and the next meetings. Others are led to the page of their role.</summary>
public sealed class FrontModel(IMediator mediator, Features.Time.DanishClock clock) : PageModel
{
    public SecretaryHome Home { get; private set; } = null!;

    public ImmutableArray<MeetingLine> Meetings { get; private set; } = [];

    public SignedInPerson Person { get; private set; } = null!;

    /// <summary>Key of the greeting that fits the hour in Denmark.</summary>
    public string GreetingKey => Features.Time.DanishClock.Local(clock.Now).Hour switch
    {
        < 10 => "home.morning",
        < 18 => "home.day",
        _ => "home.evening",
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        switch (SignedInPerson.From(User))
        {
            case null:
                return Forbid();
            case { IsSecretary: true } person:
                Person = person;
                break;
            case { IsDirector: true }:
                return Redirect("/overblik");
            case { IsAdministrator: true, MemberOf.IsEmpty: true }:
                return Redirect("/organisation");
            default:
                return Redirect("/mine-opgaver");
        }

        Home = await mediator.Send(new GetSecretaryHome.Query(), cancellationToken);
        Meetings = await mediator.Send(new ListMeetings.Query(), cancellationToken);
        return Page();
    }

    /// <summary>What waits, most pressing first.</summary>
    public IEnumerable<QueueLine> Queue =>
        Home.Reviews.Select(review => review.Waiting > 0
                ? new QueueLine(review.Waiting, "review", DoorTo(review), review)
                : new QueueLine(review.ToConfirm, "confirm", DoorTo(review), review))
            .Concat(Home.Reviews.Select(review => new QueueLine(review.UnknownNames, "unknown-name", DoorTo(review), review)))
            .Concat(
            [
                new(Home.AwaitForum, "reported", DoorTo("meldt-udfoert"), null),
                new(Home.ExtensionAsked, "asked", DoorTo("beder-om-frist"), null),
                new(Home.HandedBack, "handed-back", DoorTo("givet-tilbage"), null),
                new(Home.MailRefused, "refused", DoorTo("mail-afvist"), null),
                new(Home.Late, "late", DoorTo("forsinkede"), null),
                new(Home.WithoutResponsible, "nobody", DoorTo("uden-ansvarlig"), null),
                new(Home.WithoutDeadline, "no-date", DoorTo("uden-frist"), null),
                new(Home.WithoutMail, "no-mail", DoorTo("uden-mail"), null),
                new(Home.NotAcknowledged, "not-seen", DoorTo("fravaer-ikke-set"), null),
            ])
            .Where(line => line.Count > 0);

    private static string DoorTo(WaitingReview review) => $"/referater/{review.MinutesId}/gennemgang";

    /// <summary>The list that the figure counts: of the forums that the caller is secretary of.</summary>
    private static string DoorTo(string state) => $"/opgaver?tilstand={state}&egne=true";
}

/// <param name="Key">What its words are filed under.</param>
/// <param name="Review">The minutes that it is about, if any.</param>
public sealed record QueueLine(int Count, string Key, string Href, WaitingReview? Review);
