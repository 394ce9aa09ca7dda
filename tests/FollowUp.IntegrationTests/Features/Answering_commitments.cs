using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems;
using FollowUp.TestServices.Postgres;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

public sealed class Answering_commitments(TestPostgres postgres)
{
    private static readonly DateOnly FirstOfOctober = new(2026, 10, 1);
    private static readonly DateOnly FifteenthOfOctober = new(2026, 10, 15);

    [Fact]
    public async Task A_commitment_goes_all_its_way_and_its_timeline_tells_it_newest_first()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);

        (await world.As(Mette, new NoteProgress.Command(id, "I gang.", 3))).ShouldBeNull();
        (await world.As(Secretary, new MoveDeadline.Command(id, FifteenthOfOctober, "Tallene mangler.", 4))).ShouldBeNull();
        (await world.As(Mette, new ReportDone.Command(id, "Sendt ud.", 5))).ShouldBeNull();
        (await world.As(Secretary, new Reopen.Command(id, "Bilaget mangler.", 6))).ShouldBeNull();
        (await world.As(Secretary, new Assign.Command(id, [new ResponsibleParty(null, world.Position(ChefOfJobs), null)], 7))).ShouldBeNull();
        (await world.As(Omar, new ReportDone.Command(id, null, 8))).ShouldBeNull();
        (await world.As(Secretary, new AcceptAsDone.Command(id, "Godkendt.", 9))).ShouldBeNull();

        var story = (await world.As(Secretary, new GetActionItem.Query(id))).Value!;
        story.Item.Status.ShouldBe(ActionItemStatus.Closed);
        story.Item.Revision.ShouldBe(10);
        story.Item.FirstDeadline!.Day.ShouldBe(FirstOfOctober);
        story.Item.Deadline!.Day.ShouldBe(FifteenthOfOctober);
        story.Item.TimesMoved.ShouldBe(1);
        story.Item.ClosedOn.ShouldBe(world.Today);
        story.Timeline.Select(entry => entry.What).ShouldBe(
        [
            "accepted-as-done", "reported-done", "responsible-assigned", "reopened", "reported-done", "deadline-moved", "progress-noted",
            "deadline-set", "responsible-assigned", "action-item-registered",
        ]);
        story.Timeline[0].By.ShouldBe("Ida Brandstrup");
        story.Timeline[2].Who.ShouldBe(ChefOfJobs);
        (await world.As(Secretary, new ListActionItems.Query(Status: StatusFilter.Settled))).Total.ShouldBe(1);
        (await world.As(Secretary, new ListActionItems.Query())).Total.ShouldBe(0);
    }

    [Fact]
    public async Task Who_acts_on_what_they_no_longer_see_is_told_that_somebody_was_first()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);
        (await world.As(Secretary, new MoveDeadline.Command(id, FifteenthOfOctober, "Tallene mangler.", 3))).ShouldBeNull();

        var stale = await world.As(Secretary, new MoveDeadline.Command(id, new DateOnly(2026, 11, 2), "Mødet er flyttet.", 3));

        stale!.Code.ShouldBe(RefusalCodes.SomeoneWasFirst);
        (await world.RowAsync(id)).Due.ShouldBe(FifteenthOfOctober);
    }

    [Fact]
    public async Task The_same_wish_sent_twice_has_one_effect_and_no_quarrel()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);
        var move = new MoveDeadline.Command(id, FifteenthOfOctober, "Tallene mangler.", 3);
        var done = new ReportDone.Command(id, "Sendt ud.", 4);
        var accept = new AcceptAsDone.Command(id, null, 5);

        (await world.As(Secretary, move)).ShouldBeNull();
        (await world.As(Secretary, move)).ShouldBeNull();
        (await world.As(Mette, done)).ShouldBeNull();
        (await world.As(Mette, done)).ShouldBeNull();
        (await world.As(Secretary, accept)).ShouldBeNull();
        (await world.As(Secretary, accept)).ShouldBeNull();

        (await world.EventsOfAsync(id)).Select(e => e.GetType()).ShouldBe(
        [
            typeof(ActionItemRegistered), typeof(ResponsibleAssigned), typeof(DeadlineSet), typeof(DeadlineMoved), typeof(ReportedDone),
            typeof(AcceptedAsDone),
        ]);
    }

    [Fact]
    public async Task Of_twenty_who_act_on_one_revision_at_once_one_is_first()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);

        var answers = await Task.WhenAll(Enumerable.Range(1, 20).Select(n =>
            world.As(Mette, new NoteProgress.Command(id, $"Status {n}.", 3))));

        answers.Count(refusal => refusal is null).ShouldBe(1);
        answers.Where(refusal => refusal is not null).ShouldAllBe(refusal => refusal!.Code == RefusalCodes.SomeoneWasFirst);
        (await world.EventsOfAsync(id)).OfType<ProgressNoted>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_cancelled_commitment_leaves_the_lists_and_takes_no_more_answers()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);

        (await world.As(Secretary, new Cancel.Command(id, "Bortfalder.", 3))).ShouldBeNull();

        var refused = await world.As(Mette, new ReportDone.Command(id, null, 4));
        refused!.Code.ShouldBe(RefusalCodes.AlreadyClosed);
        refused.Facts.ShouldBe(["CF-2026-001"]);
        (await world.As(Mette, new GetMyCommitments.Query())).OpenCount.ShouldBe(0);
    }

    [Fact]
    public async Task A_chef_answers_their_own_commitments_only_and_never_has_the_forums_word()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);

        var omars = (await world.As(Omar, new ReportDone.Command(id, null, 3)))!;
        omars.Code.ShouldBe(RefusalCodes.NotYours, "Omar sits in the forum and sees it");
        omars.Facts.ShouldBe(["Ida Brandstrup, Mette Rosenlund"]);
        (await world.As(Nanna, new ReportDone.Command(id, null, 3)))!.Code.ShouldBe(RefusalCodes.NotFound);
        (await world.As(OtherSecretary, new Cancel.Command(id, "Bortfalder.", 3)))!.Code.ShouldBe(RefusalCodes.NotFound);
        await Should.ThrowAsync<AccessDeniedException>(world.As(Mette, new AcceptAsDone.Command(id, null, 3)));
        await Should.ThrowAsync<AccessDeniedException>(world.AsNobody(new ReportDone.Command(id, null, 3)));
        (await world.RevisionAsync(id)).ShouldBe(3);
    }

    [Fact]
    public async Task Another_forums_commitments_are_seen_by_the_director_and_nobody_else()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);

        (await world.As(Nanna, new ListActionItems.Query(Status: StatusFilter.All))).Total.ShouldBe(0);
        (await world.As(OtherSecretary, new ListActionItems.Query(Status: StatusFilter.All))).Total.ShouldBe(0);
        (await world.As(Nanna, new GetActionItem.Query(id))).Refusal!.Code.ShouldBe(RefusalCodes.NotFound);
        (await world.As(Director, new GetActionItem.Query(id))).Value!.Item.Title.ShouldBe("Fremlæg en handleplan");
    }

    [Fact]
    public async Task A_closed_point_shows_a_responsible_outside_its_circle_only_that_there_is_a_task()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Forhandl med lejeren", ChefOfCulture, FirstOfOctober, point: 3);

        var seen = (await world.As(Nanna, new GetActionItem.Query(id))).Value!;
        seen.Item.IsClosedPoint.ShouldBeTrue();
        seen.Item.Title.ShouldBeNull();
        seen.Item.Source.ShouldBeNull();
        seen.Timeline.ShouldBeEmpty();
        (await world.As(Nanna, new ListActionItems.Query(Text: "lejeren"))).Total.ShouldBe(0);
        (await world.As(Nanna, new GetMyCommitments.Query())).Later.ShouldHaveSingleItem().Title.ShouldBeNull();
        (await world.As(Mette, new GetActionItem.Query(id))).Value!.Item.Title.ShouldBe("Forhandl med lejeren");
    }

    [Fact]
    public async Task A_commitment_follows_its_position_to_the_next_holder()
    {
        await using var world = await World.CreateAsync(postgres);
        await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);
        await world.HandOverAsync(ChefOfStab, from: Mette, to: Nanna, lastDay: new DateOnly(2026, 9, 30));

        (await world.As(Mette, new GetMyCommitments.Query())).OpenCount.ShouldBe(1);
        (await world.As(Nanna, new GetMyCommitments.Query())).OpenCount.ShouldBe(0);

        world.ItIs("2026-10-01");
        (await world.As(Nanna, new GetMyCommitments.Query())).OpenCount.ShouldBe(1);
    }

    [Theory]
    [InlineData(StatusFilter.Open, "CF-2026-001 CF-2026-002 CF-2026-003")]
    [InlineData(StatusFilter.Late, "CF-2026-001")]
    [InlineData(StatusFilter.ReportedDone, "CF-2026-003")]
    [InlineData(StatusFilter.Settled, "CF-2026-004 CF-2026-005")]
    [InlineData(StatusFilter.All, "CF-2026-001 CF-2026-002 CF-2026-003 CF-2026-004 CF-2026-005")]
    public async Task A_list_shows_what_its_filter_says(StatusFilter filter, string references)
    {
        await using var world = await World.CreateAsync(postgres);
        await world.ACommitmentAsync("Er forsinket", ChefOfStab, new DateOnly(2026, 9, 11));
        await world.ACommitmentAsync("Har tid", ChefOfJobs, FirstOfOctober);
        var reported = await world.ACommitmentAsync("Meldt udført", ChefOfStab, new DateOnly(2026, 9, 11));
        var closed = await world.ACommitmentAsync("Lukket", ChefOfStab, FirstOfOctober);
        var cancelled = await world.ACommitmentAsync("Bortfaldet", ChefOfStab, FirstOfOctober);
        (await world.ReportDoneAsync(Mette, reported)).ShouldBeNull();
        (await world.As(Secretary, new AcceptAsDone.Command(closed, null, 3))).ShouldBeNull();
        (await world.As(Secretary, new Cancel.Command(cancelled, "Bortfalder.", 3))).ShouldBeNull();

        var shown = await world.As(Secretary, new ListActionItems.Query(world.Forum("CF"), Status: filter));

        string.Join(' ', shown.Items.Select(line => line.Reference).Order(StringComparer.Ordinal)).ShouldBe(references);
    }

    [Fact]
    public async Task A_list_is_narrowed_by_department_and_by_words_and_cut_into_pages()
    {
        await using var world = await World.CreateAsync(postgres);
        await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);
        await world.ACommitmentAsync("Skriv en vejledning", ChefOfJobs, FifteenthOfOctober);
        await world.ACommitmentAsync("Uden frist", ChefOfJobs, null);
        await world.ANobodysCommitmentAsync("Uden ansvarlig", new DateOnly(2026, 10, 20));
        var jobs = world.Birkelund.Departments.Values.Single(d => d.Name == "Beskæftigelse").Id;

        (await world.As(Secretary, new ListActionItems.Query(DepartmentId: jobs))).Items.Select(line => line.Title)
            .ShouldBe(["Skriv en vejledning", "Uden frist"]);
        (await world.As(Secretary, new ListActionItems.Query(DepartmentId: Guid.CreateVersion7()))).Total.ShouldBe(0);
        (await world.As(Secretary, new ListActionItems.Query(Text: "VEJLED"))).Items.ShouldHaveSingleItem().Title.ShouldBe("Skriv en vejledning");
        (await world.As(Secretary, new ListActionItems.Query(Text: "00.30.14"))).Total.ShouldBe(4);
        var second = await world.As(Secretary, new ListActionItems.Query(Page: 2, PageSize: 3));
        second.Items.ShouldHaveSingleItem().Title.ShouldBe("Uden frist");
        second.Pages.ShouldBe(2);
    }
}
