using FollowUp.Features.ActionItems;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Agendas;
using FollowUp.Features.EventSourcing;
using FollowUp.IntegrationTests.Features;
using FollowUp.TestServices.Postgres;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.EventStore;

public sealed class Rebuilding_rows(TestPostgres postgres)
{
    private static readonly DateOnly FirstOfOctober = new(2026, 10, 1);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_row_of_an_earlier_version_is_folded_again_and_the_item_goes_on()
    {
        await using var world = await World.CreateAsync(postgres);
        var item = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);
        await world.ACommitmentAsync("Fremlæg en anden plan", ChefOfStab, FirstOfOctober);
        var asItWas = await world.RowAsync(item);
        await ForgetAsync(world, item);
        (await world.RowAsync(item)).WaitingKeys.ShouldBeEmpty();

        (await world.AsSystem(new RebuildRows.Command(CheckOnly: true))).Different.ShouldBe(1);
        (await world.RowAsync(item)).WaitingKeys.ShouldBeEmpty();
        (await world.AsSystem(new RebuildRows.Command(CheckOnly: false))).Different.ShouldBe(1);

        Json(world, await world.RowAsync(item)).ShouldBe(Json(world, asItWas));
        (await world.AsSystem(new RebuildRows.Command(CheckOnly: true))).Different.ShouldBe(0);
        (await world.ReportDoneAsync(Mette, item)).ShouldBeNull();
        (await world.AsSystem(new RebuildRows.Command(CheckOnly: true))).Different.ShouldBe(0);
    }

    [Fact]
    public async Task What_happens_while_rows_are_folded_again_is_not_lost()
    {
        await using var world = await World.CreateAsync(postgres);
        var items = new List<Guid>();
        for (var n = 0; n < 6; n++)
        {
            items.Add(await world.ACommitmentAsync($"Opgave {n}", ChefOfStab, FirstOfOctober));
        }

        const int Rounds = 5;
        var writers = items.Select(item => Task.Run(
            async () =>
            {
                for (var round = 0; round < Rounds; round++)
                {
                    await ForgetAsync(world, item);
                    (await world.As(Mette, new NoteProgress.Command(item, $"Runde {round}.", await world.RevisionAsync(item)))).ShouldBeNull();
                }
            },
            Token)).ToList();
        var rebuilder = Task.Run(
            async () =>
            {
                do
                {
                    await world.AsSystem(new RebuildRows.Command(CheckOnly: false));
                }
                while (!writers.TrueForAll(writer => writer.IsCompleted));
            },
            Token);
        var reader = Task.Run(
            async () =>
            {
                var shortest = items.Count;
                do
                {
                    var list = await world.As(Secretary, new ListActionItems.Query());
                    shortest = Math.Min(shortest, list.Items.Length);
                }
                while (!rebuilder.IsCompleted);
                return shortest;
            },
            Token);
        await Task.WhenAll(writers);
        await rebuilder;

        (await reader).ShouldBe(items.Count, "The list is whole at every moment.");
        foreach (var item in items)
        {
            var row = await world.RowAsync(item);
            row.LastNote!.Text.ShouldBe($"Runde {Rounds - 1}.");
            row.Item.Revision.ShouldBe(3 + Rounds);
        }

        (await world.AsSystem(new RebuildRows.Command(CheckOnly: true))).Different.ShouldBe(0);
    }

    [Fact]
    public async Task Reviews_drafts_and_digests_are_folded_again_as_well()
    {
        await using var world = await World.CreateAsync(postgres);
        await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);
        world.ItIs(FirstOfOctober);
        await world.RunRoundAsync();
        (await world.As(Secretary, new GatherOutstanding.Command(world.Meeting("CF", "2026-10-08")))).ShouldBeNull();
        string[] tables = ["mt_doc_minutesreview", "mt_doc_agendadraft", "mt_doc_digest"];
        foreach (var table in tables)
        {
            await using var session = world.Store.LightweightSession();
            session.QueueSqlCommand($"UPDATE {FollowUpStore.Schema}.{table} SET data = data - 'forumId' - 'localDate'");
            await session.SaveChangesAsync(Token);
        }

        (await world.AsSystem(new RebuildRows.Command(CheckOnly: false))).Different.ShouldBe(tables.Length);

        (await world.AsSystem(new RebuildRows.Command(CheckOnly: true))).Different.ShouldBe(0);
    }

    /// <summary>Makes the stored row what an earlier version would have left.</summary>
    private static async Task ForgetAsync(World world, Guid item)
    {
        await using var session = world.Store.LightweightSession();
        session.QueueSqlCommand(
            $"UPDATE {FollowUpStore.Schema}.mt_doc_actionitemrow SET data = data - 'waitingKeys' - 'changedAt' WHERE id = ?", item);
        await session.SaveChangesAsync(Token);
    }

    private static string Json(World world, ActionItemRow row) => world.Store.Options.Serializer().ToJson(row);
}
