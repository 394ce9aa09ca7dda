using FollowUp.Features.Access;
using FollowUp.Features.ActionItems;
using FollowUp.Features.MinutesImport;
using FollowUp.Features.Overview;
using FollowUp.TestServices.Postgres;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

public sealed class Overviews(TestPostgres postgres)
{
    [Fact]
    public async Task The_director_sees_open_and_late_by_department_without_closed_points()
    {
        await using var world = await World.CreateAsync(postgres);
        await world.ACommitmentAsync("Forsinket tre dage", ChefOfStab, new DateOnly(2026, 9, 9));
        await world.ACommitmentAsync("Forsinket en dag", ChefOfStab, new DateOnly(2026, 9, 11));
        await world.ACommitmentAsync("Har tid", ChefOfJobs, new DateOnly(2026, 10, 1));
        await world.ACommitmentAsync("Lukket punkt", ChefOfJobs, new DateOnly(2026, 9, 1), point: 3);
        var reported = await world.ACommitmentAsync("Meldt udført", ChefOfJobs, new DateOnly(2026, 9, 1));
        (await world.ReportDoneAsync(Omar, reported)).ShouldBeNull();
        var closed = await world.ACommitmentAsync("Lukket", ChefOfTechnics, new DateOnly(2026, 9, 1));
        (await world.As(Secretary, new AcceptAsDone.Command(closed, null, 3))).ShouldBeNull();

        var page = await world.As(Director, new GetOverview.Query());

        page.All.ShouldBe(new Figures(Open: 3, Late: 2, MedianWorkingDaysLate: 3, AwaitForum: 1, Closed: 1, MovedTwice: 0));
        page.Departments.Select(line => (line.Name, line.Figures.Open, line.Figures.Late)).ShouldBe(
        [
            ("Beskæftigelse", 1, 0), ("Teknik & Miljø", 0, 0), ("Økonomi & Stab", 2, 2),
        ]);
        page.Forums.ShouldHaveSingleItem().Figures.ShouldBe(page.All);
        await Should.ThrowAsync<AccessDeniedException>(world.As(Secretary, new GetOverview.Query()));
    }

    [Fact]
    public async Task The_secretary_sees_what_waits_for_a_hand_in_their_own_forums()
    {
        await using var world = await World.CreateAsync(postgres);
        var minutes = await world.MinutesOfChefforumAsync("03-09-2026");
        await world.AddAsync(minutes, world.Edit("Til bekræftelse", ChefOfStab, null));
        await world.ACommitmentAsync("Forsinket", ChefOfStab, new DateOnly(2026, 9, 9));
        await world.ACommitmentAsync("Uden frist", VacantChef, null);
        await world.ANobodysCommitmentAsync("Uden ansvarlig", new DateOnly(2026, 10, 1));
        var reported = await world.ACommitmentAsync("Meldt udført", ChefOfJobs, new DateOnly(2026, 9, 1));
        (await world.ReportDoneAsync(Omar, reported)).ShouldBeNull();

        var home = await world.As(Secretary, new GetSecretaryHome.Query());

        var waiting = home.Reviews.ShouldHaveSingleItem();
        waiting.MinutesId.ShouldBe(minutes);
        (waiting.Waiting, waiting.ToConfirm).ShouldBe((0, 1));
        (home.AwaitForum, home.Late, home.WithoutResponsible, home.WithoutDeadline, home.WithoutMail, home.Outstanding).ShouldBe((1, 1, 1, 1, 1, 4));
        var other = await world.As(OtherSecretary, new GetSecretaryHome.Query());
        (other.Reviews.Length, other.Outstanding).ShouldBe((0, 0));
    }

    [Fact]
    public async Task Only_a_secretary_may_take_minutes_in()
    {
        await using var world = await World.CreateAsync(postgres);

        await Should.ThrowAsync<AccessDeniedException>(world.As(Mette, new ImportMinutes.Command(null, "referat.txt", MinutesText.Of("Chefforum", "10-09-2026"))));
        await Should.ThrowAsync<AccessDeniedException>(world.AsNobody(new ListActionItems.Query()));
    }
}
