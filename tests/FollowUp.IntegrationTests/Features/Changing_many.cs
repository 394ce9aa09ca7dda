using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using FollowUp.Features.ActionItems;
using FollowUp.TestServices.Postgres;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

/// <summary>One wish for several commitments.</summary>
public sealed class Changing_many(TestPostgres postgres)
{
    private static readonly DateOnly FirstOfOctober = new(2026, 10, 1);
    private static readonly DateOnly FifteenthOfOctober = new(2026, 10, 15);

    [Fact]
    public async Task Each_keeps_its_own_event_and_one_that_is_held_back_does_not_hold_back_the_others()
    {
        await using var world = await World.CreateAsync(postgres);
        var one = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);
        var closed = await world.ACommitmentAsync("Skriv et notat", ChefOfStab, FirstOfOctober);
        var other = await world.ACommitmentAsync("Ring til regionen", ChefOfStab, FirstOfOctober);
        (await world.As(Secretary, new Cancel.Command(closed, "Ikke længere nødvendigt.", 3))).ShouldBeNull();

        var outcomes = (await world.As(Secretary, Move(3, one, closed, other))).Value;

        outcomes.Select(o => (o.ActionItemId, o.Refusal?.Code)).ShouldBe(
            [(one, null), (closed, RefusalCodes.AlreadyClosed), (other, null)]);
        foreach (var id in new[] { one, other })
        {
            (await world.EventsOfAsync(id))[^1].ShouldBeOfType<DeadlineMoved>().Reason.ShouldBe("Budgettet er udskudt.");
        }
    }

    [Fact]
    public async Task Sent_again_it_changes_nothing_more()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);
        await world.As(Secretary, Move(3, id));

        (await world.As(Secretary, Move(3, id))).Value.ShouldHaveSingleItem().Refusal.ShouldBeNull();

        (await world.RowAsync(id)).Item.TimesMoved.ShouldBe(1);
    }

    [Fact]
    public async Task Who_looked_at_an_older_state_is_told_so()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);
        (await world.As(Mette, new NoteProgress.Command(id, "I gang.", 3))).ShouldBeNull();

        (await world.As(Secretary, Move(3, id))).Value.ShouldHaveSingleItem().Refusal!.Code.ShouldBe(RefusalCodes.SomeoneWasFirst);
    }

    [Fact]
    public async Task Another_forums_commitments_are_not_there()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);

        (await world.As(OtherSecretary, Move(3, id))).Value.ShouldHaveSingleItem().Refusal!.Code.ShouldBe(RefusalCodes.NotFound);
        (await world.As(OtherSecretary, new ListChosen.Query([id]))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Rules_of_its_own_hold_in_place_of_the_forums()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);
        var atOnce = new ChangeMany.Change.ToPolicy(new ItemPolicy(null, ExtensionRule.AtOnce, null), null);
        (await world.As(Secretary, new ChangeMany.Command([new(id, 3)], atOnce))).Value.ShouldHaveSingleItem().Refusal.ShouldBeNull();

        (await world.As(Mette, new MoveDeadline.Command(id, FifteenthOfOctober, "Tallene mangler.", 4, OnlyAsk: true))).ShouldBeNull();

        (await world.RowAsync(id)).Due.ShouldBe(FifteenthOfOctober);
    }

    [Fact]
    public async Task Nothing_or_too_much_is_refused_as_a_whole()
    {
        await using var world = await World.CreateAsync(postgres);

        (await world.As(Secretary, Move(3))).Refusal!.Code.ShouldBe(RefusalCodes.NothingChosen);
        (await world.As(Secretary, Move(3, [.. Enumerable.Range(0, 201).Select(_ => Guid.CreateVersion7())]))).Refusal!.Code.ShouldBe(RefusalCodes.TooManyChosen);
    }

    private static ChangeMany.Command Move(int revision, params Guid[] ids) => new(
        [.. ids.Select(id => new ChangeMany.Chosen(id, revision))], new ChangeMany.Change.ToDeadline(FifteenthOfOctober, "Budgettet er udskudt."));
}
