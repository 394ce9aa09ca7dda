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
                ? new QueueLine(review.Waiting, "review", $"/referater/{review.MinutesId}/gennemgang", review)
                : new QueueLine(review.ToConfirm, "confirm", $"/referater/{review.MinutesId}/gennemgang", review))
            .Concat(
            [
                new(Home.AwaitForum, "reported", "/opgaver?tilstand=meldt-udfoert", null),
                new(Home.ExtensionAsked, "asked", "/opgaver?tilstand=beder-om-frist", null),
                new(Home.HandedBack, "handed-back", "/opgaver?tilstand=givet-tilbage", null),
                new(Home.Late, "late", "/opgaver?tilstand=forsinkede", null),
                new(Home.WithoutResponsible, "nobody", "/opgaver?tilstand=uden-ansvarlig", null),
                new(Home.WithoutMail, "no-mail", "/organisation", null),
            ])
            .Where(line => line.Count > 0);
}

/// <param name="Key">What its words are filed under.</param>
/// <param name="Review">The minutes that it is about, if any.</param>
public sealed record QueueLine(int Count, string Key, string Href, WaitingReview? Review);
