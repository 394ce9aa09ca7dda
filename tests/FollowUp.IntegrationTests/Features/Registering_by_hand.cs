using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.ActionItems;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.TestServices.Postgres;
using Marten;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

/// <summary>What is agreed outside any minutes.</summary>
public sealed class Registering_by_hand(TestPostgres postgres)
{
    [Fact]
    public async Task It_gets_the_next_number_and_stands_on_the_lists_of_its_responsible()
    {
        await using var world = await World.CreateAsync(postgres);
        await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, null);

        var id = (await world.As(Secretary, Wish(world))).Value;

        var row = await world.RowAsync(id);
        (row.Item.Reference, row.Due, row.Item.Source).ShouldBe(("CF-2026-002", new DateOnly(2026, 10, 1), null));
        (await world.As(Mette, new GetMyCommitments.Query())).Later.Select(line => line.Id).ShouldContain(id);
    }

    [Fact]
    public async Task Sent_twice_at_once_it_is_one_commitment_and_one_number()
    {
        await using var world = await World.CreateAsync(postgres);

        var ids = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => world.As(Secretary, Wish(world))));

        ids.Select(result => result.Value).Distinct().ShouldHaveSingleItem();
        (await world.As(Secretary, Wish(world) with { Token = "another" })).Value.ShouldNotBe(ids[0].Value);
        await using var session = world.Store.QuerySession();
        (await session.Query<ActionItemRow>().Select(row => row.Item.Reference).ToListAsync(TestContext.Current.CancellationToken))
            .ShouldBe(["CF-2026-001", "CF-2026-002"], ignoreOrder: true);
    }

    [Fact]
    public async Task Two_secretaries_with_the_same_token_do_not_meet()
    {
        await using var world = await World.CreateAsync(postgres);
        var one = (await world.As(Secretary, Wish(world))).Value;

        var other = await world.As(OtherSecretary, Wish(world));

        other.Refusal!.Code.ShouldBe(RefusalCodes.NotFound);
        RegisterByHand.IdOf(world.Person(OtherSecretary), "token").ShouldNotBe(one);
    }

    [Fact]
    public async Task A_closed_matter_is_read_by_the_circle_alone()
    {
        await using var world = await World.CreateAsync(postgres);

        var id = (await world.As(Secretary, Wish(world) with { IsClosedMatter = true })).Value;

        (await world.As(OtherSecretary, new GetActionItem.Query(id))).Refusal!.Code.ShouldBe(RefusalCodes.NotFound);
    }

    [Fact]
    public async Task Without_words_or_with_somebody_unknown_nothing_is_registered_and_no_number_is_used()
    {
        await using var world = await World.CreateAsync(postgres);

        (await world.As(Secretary, Wish(world) with { Title = " " })).Refusal!.Code.ShouldBe(RefusalCodes.TitleMissing);
        (await world.As(Secretary, Wish(world) with { Responsible = [new ResponsibleParty(null, Guid.CreateVersion7(), null)] }))
            .Refusal!.Code.ShouldBe(RefusalCodes.PersonUnknown);

        var id = (await world.As(Secretary, Wish(world))).Value;
        (await world.RowAsync(id)).Item.Reference.ShouldBe("CF-2026-001");
    }

    private static RegisterByHand.Command Wish(World world) => new(
        "token", world.Forum("CF"), "Ring til Region Øst om vagtplanen", ActionItemKind.Action,
        [new ResponsibleParty(null, world.Position(ChefOfStab), null)], new DateOnly(2026, 10, 1), IsClosedMatter: false);
}
