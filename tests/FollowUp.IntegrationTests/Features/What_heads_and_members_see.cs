using FollowUp.Features.Access;
using FollowUp.Features.ActionItems;
using FollowUp.Features.Time;
using FollowUp.TestServices.Postgres;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

public sealed class What_heads_and_members_see(TestPostgres postgres)
{
    private static readonly DateOnly FirstOfOctober = new(2026, 10, 1);

    [Fact]
    public async Task A_head_of_department_sees_what_its_people_owe_and_is_not_told_of_other_forums_closed_points()
    {
        await using var world = await World.CreateAsync(postgres);
        await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfJobs, FirstOfOctober);
        await world.ACommitmentAsync("Forsinket", ChefOfJobs, new DateOnly(2026, 9, 9));
        await world.ACommitmentAsync("Forhandl med lejeren", ChefOfJobs, new DateOnly(2026, 9, 1), point: 3);
        await world.ACommitmentAsync("En andens", ChefOfStab, FirstOfOctober);

        var owed = await world.As(Head(world, Nanna, "Beskæftigelse", ChefOfCulture), new GetMyDepartment.Query());

        owed.Items.Items.Select(line => line.Title).ShouldBe(["Forsinket", "Fremlæg en handleplan"]);
        (owed.Items.Total, owed.Late).ShouldBe((2, 1));
        owed.Departments.ShouldBe(["Beskæftigelse"]);
        owed.Items.Items.ShouldAllBe(line => !line.MayAnswer && !line.MayDecide);
    }

    [Fact]
    public async Task Who_heads_no_department_has_no_such_page()
    {
        await using var world = await World.CreateAsync(postgres);

        await Should.ThrowAsync<AccessDeniedException>(world.As(Mette, new GetMyDepartment.Query()));
        await Should.ThrowAsync<AccessDeniedException>(world.As(Director, new GetMyDepartment.Query()));
    }

    [Fact]
    public async Task What_the_caller_asked_another_date_for_waits_for_others_until_it_is_late()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);
        (await world.As(Mette, new MoveDeadline.Command(id, new DateOnly(2026, 10, 15), "Tallene mangler.", 3, OnlyAsk: true))).ShouldBeNull();

        var mine = await world.As(Mette, new GetMyCommitments.Query());
        mine.AskedFor.ShouldHaveSingleItem().Id.ShouldBe(id);
        mine.OpenCount.ShouldBe(1);

        world.ItIs("2026-10-02");
        mine = await world.As(Mette, new GetMyCommitments.Query());
        mine.AskedFor.ShouldBeEmpty();
        mine.Overdue.ShouldHaveSingleItem().Id.ShouldBe(id);
    }

    [Fact]
    public async Task Ones_own_list_of_a_day_is_as_it_was_known_then_and_has_nothing_to_answer()
    {
        await using var world = await World.CreateAsync(postgres);
        var early = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);
        world.ItIs("2026-09-16");
        await world.ReportDoneAsync(Mette, early);
        await world.ACommitmentAsync("Senere", ChefOfStab, FirstOfOctober);

        var then = await world.As(Mette, new GetMyCommitments.Query(PointInTime.EndOf(new DateOnly(2026, 9, 15))));

        then.Later.ShouldHaveSingleItem().Id.ShouldBe(early);
        then.Later[0].MayAnswer.ShouldBeFalse();
        then.WaitingForForum.ShouldBeEmpty();
        (await world.As(Mette, new GetMyCommitments.Query())).WaitingForForum.ShouldHaveSingleItem().Id.ShouldBe(early);
    }

    /// <summary>A person as the head of a department that they are no member of.</summary>
    private static Caller Head(World world, string person, string department, string position)
    {
        var led = world.Birkelund.Departments.Values.Single(d => d.Name == department);
        return CallerReader.For(
            world.Birkelund with { Departments = world.Birkelund.Departments.SetItem(led.Id, led with { HeadPositionId = world.Position(position) }) },
            world.Person(person), world.Today, Domain.Deciding.Channel.Web);
    }
}
