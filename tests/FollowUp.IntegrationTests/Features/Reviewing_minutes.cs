using FollowUp.Domain.Deciding;
using FollowUp.Features.ActionItems;
using FollowUp.Features.MinutesImport;
using FollowUp.TestServices.Postgres;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

public sealed class Reviewing_minutes(TestPostgres postgres)
{
    private static readonly DateOnly FirstOfOctober = new(2026, 10, 1);

    [Fact]
    public async Task The_circle_from_minutes_to_a_commitment_on_the_lists()
    {
        await using var world = await World.CreateAsync(postgres);
        var minutes = await world.MinutesOfChefforumAsync();
        await world.AddAsync(minutes, world.Edit("Fremlæg en handleplan", ChefOfStab, FirstOfOctober));

        var confirmed = await world.ConfirmAsync(minutes);

        var row = await world.RowAsync(confirmed.ShouldHaveSingleItem());
        row.Item.Reference.ShouldBe("CF-2026-001");
        row.Item.Source!.AgendaPointTitle.ShouldBe("CF - Budgetopfølgning");
        row.Item.Source.CaseNumber.ShouldBe("00.30.14-Ø00-4-26");
        row.Item.Revision.ShouldBe(3);
        var list = await world.As(Secretary, new ListActionItems.Query());
        list.Items.ShouldHaveSingleItem().Title.ShouldBe("Fremlæg en handleplan");
        var mine = await world.As(Mette, new GetMyCommitments.Query());
        mine.Later.ShouldHaveSingleItem().Responsible.ShouldHaveSingleItem().Person.ShouldBe("Mette Rosenlund");
        (await world.As(Omar, new GetMyCommitments.Query())).OpenCount.ShouldBe(0);
    }

    [Fact]
    public async Task The_same_text_twice_is_recognised_and_changes_nothing()
    {
        await using var world = await World.CreateAsync(postgres);
        var text = MinutesText.Of("Chefforum", "10-09-2026");

        var first = await world.As(Secretary, new ImportMinutes.Command(null, "referat.txt", text));
        var second = await world.As(Secretary, new ImportMinutes.Command(null, "igen.txt", text));

        first.Value!.AlreadyKnown.ShouldBeFalse();
        first.Value.Points.ShouldBe(3);
        second.Value!.AlreadyKnown.ShouldBeTrue();
        second.Value.MinutesId.ShouldBe(first.Value.MinutesId);
        (await world.As(Secretary, new ListMinutes.Query())).Total.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_text_by_two_at_once_is_taken_in_once()
    {
        await using var world = await World.CreateAsync(postgres);
        var text = MinutesText.Of("Chefforum", "17-09-2026");

        var both = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ =>
            world.As(Secretary, new ImportMinutes.Command(null, "referat.txt", text))));

        both.ShouldAllBe(one => one.Refusal == null);
        both.Count(one => !one.Value!.AlreadyKnown).ShouldBe(1);
        both.Select(one => one.Value!.MinutesId).Distinct().ShouldHaveSingleItem();
        (await world.As(Secretary, new ListMinutes.Query())).Total.ShouldBe(1);
    }

    [Fact]
    public async Task Minutes_of_another_forum_are_not_found()
    {
        await using var world = await World.CreateAsync(postgres);
        var minutes = await world.MinutesOfChefforumAsync();

        (await world.As(OtherSecretary, new GetReview.Query(minutes))).Refusal!.Code.ShouldBe(RefusalCodes.NotFound);
        (await world.As(OtherSecretary, new ConfirmAnswers.Command(minutes))).Refusal!.Code.ShouldBe(RefusalCodes.NotFound);
        (await world.As(OtherSecretary, new ImportMinutes.Command(world.Forum("CF"), "referat.txt", MinutesText.Of("Chefforum", "11-09-2026"))))
            .Refusal!.Code.ShouldBe(RefusalCodes.ForumUnknown);
    }

    [Fact]
    public async Task An_added_proposal_that_is_withdrawn_waits_for_nobody()
    {
        await using var world = await World.CreateAsync(postgres);
        var minutes = await world.MinutesOfChefforumAsync();
        await world.AddAsync(minutes, world.Edit("Ikke alligevel", ChefOfStab, null));
        var added = (await world.As(Secretary, new GetReview.Query(minutes))).Value!.Proposals.ShouldHaveSingleItem();

        (await world.As(Secretary, new WithdrawAnswer.Command(minutes, added.Id))).ShouldBeNull();

        (await world.As(Secretary, new GetReview.Query(minutes))).Value!.Proposals.ShouldBeEmpty();
        (await world.As(Secretary, new ListMinutes.Query())).Items.ShouldHaveSingleItem().Waiting.ShouldBe(0);
        (await world.As(Secretary, new ConfirmAnswers.Command(minutes))).Refusal!.Code.ShouldBe(RefusalCodes.NothingToConfirm);
    }

    [Fact]
    public async Task Confirming_twice_registers_once()
    {
        await using var world = await World.CreateAsync(postgres);
        var minutes = await world.MinutesOfChefforumAsync();
        await world.AddAsync(minutes, world.Edit("Fremlæg en handleplan", ChefOfStab, FirstOfOctober));
        await world.ConfirmAsync(minutes);

        var again = await world.As(Secretary, new ConfirmAnswers.Command(minutes));

        again.Refusal!.Code.ShouldBe(RefusalCodes.NothingToConfirm);
        (await world.As(Secretary, new ListActionItems.Query())).Total.ShouldBe(1);
    }

    [Fact]
    public async Task Twenty_confirmations_at_once_take_numbers_without_gaps_and_doubles()
    {
        await using var world = await World.CreateAsync(postgres);
        var all = new List<Guid>();
        for (var i = 0; i < 20; i++)
        {
            var minutes = await world.MinutesOfChefforumAsync($"{i + 1:D2}-08-2026");
            await world.AddAsync(minutes, world.Edit($"Opgave {i} a", ChefOfStab, FirstOfOctober));
            await world.AddAsync(minutes, world.Edit($"Opgave {i} b", ChefOfJobs, FirstOfOctober));
            all.Add(minutes);
        }

        await Task.WhenAll(all.Select(world.ConfirmAsync));

        var references = (await world.As(Secretary, new ListActionItems.Query(PageSize: 200))).Items.Select(line => line.Reference);
        references.Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(1, 40).Select(n => $"CF-2026-{n:D3}"));
    }

    [Fact]
    public async Task One_confirmation_sent_by_ten_at_once_registers_once()
    {
        await using var world = await World.CreateAsync(postgres);
        var minutes = await world.MinutesOfChefforumAsync();
        await world.AddAsync(minutes, world.Edit("Fremlæg en handleplan", ChefOfStab, FirstOfOctober));

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => world.As(Secretary, new ConfirmAnswers.Command(minutes))));

        answers.Count(a => a.Refusal is null).ShouldBe(1);
        answers.Where(a => a.Refusal is not null).ShouldAllBe(a => a.Refusal!.Code == RefusalCodes.NothingToConfirm);
        (await world.As(Secretary, new ListActionItems.Query())).Items.ShouldHaveSingleItem().Reference.ShouldBe("CF-2026-001");
    }
}
