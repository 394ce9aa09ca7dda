using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using FollowUp.Features.EventSourcing;
using FollowUp.TestServices.Postgres;
using Npgsql;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

public sealed class Deciding_on_several_streams(TestPostgres postgres)
{
    private static readonly DateOnly FirstOfOctober = new(2026, 10, 1);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_decided_on_several_items_is_saved_together()
    {
        await using var world = await World.CreateAsync(postgres);
        var (one, other) = await TwoItemsAsync(world);

        (await MergeAsync(world, one, other)).ShouldBeNull();

        (await world.RowAsync(one)).Item.Status.ShouldBe(ActionItemStatus.Merged);
        (await world.RowAsync(one)).SettledAt.ShouldBe(world.Clock.GetUtcNow());
        (await world.RowAsync(other)).Item.Lineage!.Absorbed.ShouldHaveSingleItem().Id.ShouldBe(one);
    }

    [Fact]
    public async Task What_one_of_them_refuses_is_done_to_none()
    {
        await using var world = await World.CreateAsync(postgres);
        var (one, other) = await TwoItemsAsync(world);
        var before = await world.RevisionAsync(one);

        var refusal = await new Decider(world.Store).OnManyAsync<ActionItem>(
            [one, other],
            items => new Dictionary<Guid, Decision>
            {
                [one] = ActionItemDecisions.ReportDone(items[one], null, null, Now(world)),
                [other] = Decision.No(RefusalCodes.NotYours),
            },
            Token);

        refusal!.Code.ShouldBe(RefusalCodes.NotYours);
        (await world.RevisionAsync(one)).ShouldBe(before);
    }

    [Fact]
    public async Task An_item_that_is_not_there_is_not_found()
    {
        await using var world = await World.CreateAsync(postgres);
        var (one, _) = await TwoItemsAsync(world);

        (await MergeAsync(world, one, Guid.CreateVersion7()))!.Code.ShouldBe(RefusalCodes.NotFound);
    }

    /// <summary>An item that stays as it is was fetched for writing all the same; a document beside it must be saved.</summary>
    [Fact]
    public async Task What_stays_as_it_is_keeps_nothing_else_from_being_saved()
    {
        await using var world = await World.CreateAsync(postgres);
        var (one, _) = await TwoItemsAsync(world);

        var refusal = await new Decider(world.Store).InOneTransactionAsync(
            async session =>
            {
                session.Store(new NumberSeries("XX-2026", 7));
                return await session.DecideAsync<ActionItem>(one, _ => Decision.Same, Token);
            },
            Token);

        refusal.ShouldBeNull();
        await using var session = world.Store.QuerySession();
        (await session.LoadAsync<NumberSeries>("XX-2026", Token))!.Last.ShouldBe(7);
    }

    /// <summary>Each holds what the other wants: PostgreSQL ends one of the two, and that one is run again.</summary>
    [Fact]
    public async Task Two_who_lock_each_other_out_both_get_through()
    {
        await using var world = await World.CreateAsync(postgres);
        var bothHold = new Barrier(2);
        var runs = 0;

        Task<Refusal?> HoldAsync(int first, int second)
        {
            var met = false;
            return Task.Run(
                () => new Decider(world.Store).InOneTransactionAsync(
                    async session =>
                    {
                        Interlocked.Increment(ref runs);
                        await session.BeginTransactionAsync(Token);
                        await LockAsync(session, first);
                        if (!met)
                        {
                            met = true;
                            bothHold.SignalAndWait(Token);
                        }

                        await LockAsync(session, second);
                        return null;
                    },
                    Token),
                Token);
        }

        var refusals = await Task.WhenAll(HoldAsync(1, 2), HoldAsync(2, 1));

        refusals.ShouldAllBe(refusal => refusal == null);
        runs.ShouldBe(3);
    }

    private static async Task LockAsync(Marten.IDocumentSession session, int number)
    {
        await using var hold = new NpgsqlCommand("SELECT pg_advisory_xact_lock($1)");
        hold.Parameters.Add(new NpgsqlParameter<long> { TypedValue = number });
        await session.ExecuteAsync(hold, Token);
    }

    private static Act Now(World world) => new(world.Person(Secretary), world.Clock.GetUtcNow(), Channel.Web);

    private static async Task<(Guid One, Guid Other)> TwoItemsAsync(World world) => (
        await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober),
        await world.ACommitmentAsync("Fremlæg handleplanen", ChefOfStab, FirstOfOctober));

    private static Task<Refusal?> MergeAsync(World world, Guid from, Guid into) => new Decider(world.Store).OnManyAsync<ActionItem>(
        [into, from],
        items => new Dictionary<Guid, Decision>
        {
            [from] = Decision.Of(new MergedInto(Now(world), into, items[into].Reference, "Samme sag.")),
            [into] = Decision.Of(new Absorbed(Now(world), from, items[from].Reference)),
        },
        Token);
}
