using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems;
using FollowUp.TestServices.Postgres;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

public sealed class Splitting_and_merging(TestPostgres postgres)
{
    private static readonly DateOnly FirstOfOctober = new(2026, 10, 1);
    private static readonly DateOnly FifteenthOfOctober = new(2026, 10, 15);

    [Fact]
    public async Task A_task_is_split_into_parts_with_numbers_of_their_own_and_each_shows_the_other()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Plan og økonomi", ChefOfStab, FirstOfOctober);
        var jobs = new ResponsibleParty(null, world.Position(ChefOfJobs), null);

        (await world.As(Secretary, new SplitItem.Command(
            id, [new("Skriv planen", [], null), new("Regn på den", [jobs], FifteenthOfOctober)], "To opgaver i én.", 3))).ShouldBeNull();

        var story = (await world.As(Secretary, new GetActionItem.Query(id))).Value!;
        story.Item.Status.ShouldBe(ActionItemStatus.Split);
        story.Timeline[0].What.ShouldBe("split-into");
        story.Partners.Select(partner => (partner.Kind, partner.Reference, partner.Title)).ShouldBe(
            [(PartnerKind.Part, "CF-2026-002", "Skriv planen"), (PartnerKind.Part, "CF-2026-003", "Regn på den")]);
        var part = (await world.As(Omar, new GetActionItem.Query(story.Partners[1].Id))).Value!;
        (part.Item.Deadline!.Day, part.Item.Responsible[0].Person).ShouldBe((FifteenthOfOctober, "Omar Lundby"));
        part.Item.Source.ShouldBe(story.Item.Source);
        var whole = part.Partners.ShouldHaveSingleItem();
        (whole.Kind, whole.Id).ShouldBe((PartnerKind.SplitFrom, id));
        part.Timeline.Single(entry => entry.What == "split-off").OtherId.ShouldBe(id);
        (await world.As(Mette, new GetMyCommitments.Query())).Later.ShouldHaveSingleItem().Title.ShouldBe("Skriv planen");
    }

    [Fact]
    public async Task A_collective_duty_is_split_into_one_for_each_who_is_missing_and_keeps_its_receipts()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Meld behov ind", ChefOfStab, FirstOfOctober);
        (await world.As(Secretary, new AskEachMember.Command(id, 3))).ShouldBeNull();
        (await world.As(Mette, new GiveReceipt.Command(id, null, null, null, 4))).ShouldBeNull();

        (await world.As(Secretary, new SplitItem.Command(id, [], null, 4))).ShouldBeNull();

        var story = (await world.As(Secretary, new GetActionItem.Query(id))).Value!;
        (story.Item.Collective!.Given, story.Item.Collective.Wanted).ShouldBe((1, 3));
        story.Partners.Length.ShouldBe(2);
        (await world.As(Mette, new GetMyCommitments.Query())).OpenCount.ShouldBe(0);
        (await world.As(Omar, new GetMyCommitments.Query())).Later.ShouldHaveSingleItem().Title.ShouldBe("Meld behov ind");
        (await world.As(Secretary, new SplitItem.Command(id, [], null, 4)))!.Code.ShouldBe(RefusalCodes.SplitAlready);
    }

    [Fact]
    public async Task Of_those_who_split_at_once_one_does_and_no_number_is_lost()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Plan og økonomi", ChefOfStab, FirstOfOctober);
        var other = await world.ACommitmentAsync("Andet", ChefOfJobs, FirstOfOctober);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(n => world.As(Secretary, new SplitItem.Command(
            n % 2 == 0 ? id : other, [new("Del et", [], null), new("Del to", [], null)], null, 3))));

        answers.Count(refusal => refusal is null).ShouldBe(2);
        answers.OfType<Refusal>().ShouldAllBe(refusal => refusal.Code == RefusalCodes.SplitAlready);
        (await world.As(Secretary, new ListActionItems.Query(Status: StatusFilter.All))).Items.Select(line => line.Reference).Order(StringComparer.Ordinal)
            .ShouldBe(["CF-2026-001", "CF-2026-002", "CF-2026-003", "CF-2026-004", "CF-2026-005", "CF-2026-006"]);
    }

    [Fact]
    public async Task Two_are_merged_by_number_and_nothing_of_either_is_lost()
    {
        await using var world = await World.CreateAsync(postgres);
        var (twin, stays) = await TwinsAsync(world);

        (await world.As(Secretary, new MergeItem.Command(twin, " cf-2026-002 ", "Samme sag.", 3))).ShouldBeNull();
        (await world.As(Secretary, new MergeItem.Command(twin, "CF-2026-002", "Samme sag.", 3))).ShouldBeNull();

        var merged = (await world.As(Mette, new GetActionItem.Query(twin))).Value!;
        merged.Item.Status.ShouldBe(ActionItemStatus.Merged);
        merged.Partners.ShouldHaveSingleItem().Id.ShouldBe(stays);
        merged.Timeline[0].OtherId.ShouldBe(stays);
        var survivor = (await world.As(Secretary, new GetActionItem.Query(stays))).Value!;
        survivor.Partners.ShouldHaveSingleItem().Kind.ShouldBe(PartnerKind.Absorbed);
        survivor.Timeline[0].What.ShouldBe("absorbed");
        (await world.EventsOfAsync(stays)).OfType<Absorbed>().ShouldHaveSingleItem();
        (await world.As(Mette, new GetMyCommitments.Query())).OpenCount.ShouldBe(0);
    }

    [Fact]
    public async Task A_wrong_merge_is_undone_by_opening_it_again()
    {
        await using var world = await World.CreateAsync(postgres);
        var (twin, stays) = await TwinsAsync(world);
        (await world.As(Secretary, new MergeItem.Command(twin, "CF-2026-002", null, 3))).ShouldBeNull();

        (await world.As(Secretary, new Reopen.Command(twin, "Det var to sager.", 4))).ShouldBeNull();

        var again = (await world.As(Mette, new GetActionItem.Query(twin))).Value!;
        again.Item.Status.ShouldBe(ActionItemStatus.Open);
        again.Partners.ShouldBeEmpty();
        again.Timeline.Single(entry => entry.What == "merged-into").Other.ShouldBe("CF-2026-002");
        (await world.As(Secretary, new GetActionItem.Query(stays))).Value!.Partners.ShouldHaveSingleItem().Status.ShouldBe(ActionItemStatus.Open);
    }

    [Fact]
    public async Task Two_that_are_merged_into_each_other_at_once_do_not_both_go()
    {
        await using var world = await World.CreateAsync(postgres);
        var (twin, stays) = await TwinsAsync(world);

        var answers = await Task.WhenAll(
            world.As(Secretary, new MergeItem.Command(twin, "CF-2026-002", null, 3)), world.As(Secretary, new MergeItem.Command(stays, "CF-2026-001", null, 3)));

        answers.Count(refusal => refusal is null).ShouldBe(1);
        new[] { await world.RowAsync(twin), await world.RowAsync(stays) }.Count(row => row.IsOutstanding).ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_but_the_secretary_merges_and_a_closed_point_or_another_forum_is_no_way_in()
    {
        await using var world = await World.CreateAsync(postgres);
        var (twin, _) = await TwinsAsync(world);
        var closed = await world.ACommitmentAsync("Forhandl med lejeren", ChefOfStab, FirstOfOctober, point: 3);

        await Should.ThrowAsync<AccessDeniedException>(world.As(Mette, new MergeItem.Command(twin, "CF-2026-002", null, 3)));
        (await world.As(OtherSecretary, new MergeItem.Command(twin, "CF-2026-002", null, 3)))!.Code.ShouldBe(RefusalCodes.NotFound);
        (await world.As(OtherSecretary, new SplitItem.Command(twin, [], null, 3)))!.Code.ShouldBe(RefusalCodes.NotFound);
        (await world.As(Secretary, new MergeItem.Command(twin, "CF-2026-099", null, 3)))!.Facts.ShouldBe(["CF-2026-099"]);
        (await world.As(Secretary, new MergeItem.Command(twin, closed.ToString(), null, 3)))!.Code.ShouldBe(RefusalCodes.ClosedAndOpenDoNotMix);
        (await world.As(Secretary, new MergeItem.Command(twin, "CF-2026-002", null, 2)))!.Code.ShouldBe(RefusalCodes.SomeoneWasFirst);
    }

    [Fact]
    public async Task The_parts_of_a_closed_point_are_as_closed_and_tell_an_outsider_nothing()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Forhandl med lejeren", ChefOfCulture, FirstOfOctober, point: 3);
        (await world.As(Secretary, new SplitItem.Command(
            id, [new("Find lejeren", [], null), new("Forhandl", [new ResponsibleParty(null, world.Position(ChefOfStab), null)], null)], "Hemmelig grund.", 3))).ShouldBeNull();

        var story = (await world.As(Nanna, new GetActionItem.Query(id))).Value!;

        story.Item.Title.ShouldBeNull();
        story.Timeline.ShouldBeEmpty();
        story.Partners.ShouldHaveSingleItem().Title.ShouldBeNull();
        (await world.As(OtherSecretary, new ListActionItems.Query(Status: StatusFilter.All))).Total.ShouldBe(0);
    }

    private static async Task<(Guid Twin, Guid Stays)> TwinsAsync(World world) =>
        (await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober), await world.ACommitmentAsync("Kom med en handleplan", ChefOfJobs, FirstOfOctober));
}
