using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reminders;
using FollowUp.Features.ActionItems;
using FollowUp.Features.MinutesImport;
using FollowUp.Features.Overview;
using FollowUp.Features.Ports;
using FollowUp.TestServices.Postgres;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

/// <summary>What waits for the secretary's hand, and the list behind each figure.</summary>
public sealed class Queue_of_the_secretary(TestPostgres postgres)
{
    private static readonly DateOnly FirstOfOctober = new(2026, 10, 1);

    [Fact]
    public async Task Each_figure_is_as_long_as_the_list_that_it_opens()
    {
        await using var world = await World.CreateAsync(postgres);
        await world.ACommitmentAsync("Forsinket", ChefOfStab, new DateOnly(2026, 9, 9));
        await world.ACommitmentAsync("Uden frist", ChefOfStab, null);
        await world.ACommitmentAsync("Uden mail", VacantChef, FirstOfOctober);
        await world.ANobodysCommitmentAsync("Uden ansvarlig", FirstOfOctober);
        await world.ReportDoneAsync(Omar, await world.ACommitmentAsync("Meldt udført", ChefOfJobs, FirstOfOctober));
        (await world.As(Omar, new HandBack.Command(await world.ACommitmentAsync("Givet tilbage", ChefOfJobs, FirstOfOctober), null, "Ikke min.", 3))).ShouldBeNull();
        (await world.As(Mette, new MoveDeadline.Command(
            await world.ACommitmentAsync("Beder om frist", ChefOfStab, FirstOfOctober), new DateOnly(2026, 10, 15), "Tallene mangler.", 3, OnlyAsk: true))).ShouldBeNull();
        await AppendAsync(world, await world.ACommitmentAsync("Besluttet i fravær", ChefOfStab, FirstOfOctober), [world.Person(Mette)]);

        var home = await world.As(Secretary, new GetSecretaryHome.Query());

        await ShouldOpenAsync(world, StatusFilter.ReportedDone, home.AwaitForum, "Meldt udført");
        await ShouldOpenAsync(world, StatusFilter.Late, home.Late, "Forsinket");
        await ShouldOpenAsync(world, StatusFilter.WithoutResponsible, home.WithoutResponsible, "Givet tilbage", "Uden ansvarlig");
        await ShouldOpenAsync(world, StatusFilter.WithoutDeadline, home.WithoutDeadline, "Uden frist");
        await ShouldOpenAsync(world, StatusFilter.WithoutMail, home.WithoutMail, "Uden mail");
        await ShouldOpenAsync(world, StatusFilter.HandedBack, home.HandedBack, "Givet tilbage");
        await ShouldOpenAsync(world, StatusFilter.ExtensionAsked, home.ExtensionAsked, "Beder om frist");
        await ShouldOpenAsync(world, StatusFilter.NotAcknowledged, home.NotAcknowledged, "Besluttet i fravær");
        (await world.As(Secretary, new ListActionItems.Query(OfMyForums: true))).Total.ShouldBe(home.Outstanding);
        (await world.As(OtherSecretary, new ListActionItems.Query(Status: StatusFilter.All, OfMyForums: true))).Total.ShouldBe(0);
    }

    [Fact]
    public async Task A_mail_that_was_refused_puts_the_persons_tasks_in_the_queue_until_one_arrives()
    {
        await using var world = await World.CreateAsync(postgres);
        await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);
        world.Mails.Answers(new Delivery.Rejected(MailFailure.Answer(550)));
        await world.RunRoundAsync();
        world.Mails.Answers(new Delivery.Accepted());
        await ShouldOpenAsync(world, StatusFilter.MailRefused, (await world.As(Secretary, new GetSecretaryHome.Query())).MailRefused, "Fremlæg en handleplan");

        world.ItIs("2026-09-15");
        await world.RunRoundAsync();

        (await world.As(Secretary, new GetSecretaryHome.Query())).MailRefused.ShouldBe(0);
    }

    [Fact]
    public async Task A_name_that_the_directory_does_not_know_is_counted_until_its_proposal_is_answered()
    {
        await using var world = await World.CreateAsync(postgres);
        var minutes = await MinedMinutes.StoreAsync(world);
        (await world.As(Secretary, new GetSecretaryHome.Query())).Reviews.ShouldHaveSingleItem().UnknownNames.ShouldBe(1);

        (await world.As(Secretary, new RejectProposal.Command(minutes, MinedMinutes.Unknown, "Ikke en opgave."))).ShouldBeNull();

        (await world.As(Secretary, new GetSecretaryHome.Query())).Reviews.ShouldHaveSingleItem().UnknownNames.ShouldBe(0);
    }

    private static async Task ShouldOpenAsync(World world, StatusFilter filter, int figure, params string[] titles)
    {
        var list = await world.As(Secretary, new ListActionItems.Query(Status: filter, OfMyForums: true));
        string.Join(", ", list.Items.Select(line => line.Title).Order(StringComparer.Ordinal)).ShouldBe(string.Join(", ", titles), $"{filter}");
        figure.ShouldBe(list.Total, $"{filter}");
    }

    private static async Task AppendAsync(World world, Guid item, Guid[] absent)
    {
        await using var session = world.Store.LightweightSession();
        session.Events.Append(item, new DecidedInAbsence(new Act(world.Person(Secretary), world.Clock.GetUtcNow(), Channel.Web), [.. absent]));
        await session.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
