using System.Diagnostics;
using FollowUp.Demo.Postgres;
using FollowUp.Features.ActionItems;
using FollowUp.Server.EventStore;
using Npgsql;

namespace FollowUp.Cli.Benchmarks;

/// <summary>
/// What the lists cost beside SQL written by hand over a narrow table with the same content, in turn in the same run, and whether they stay
/// as fast when there is ten times as much. The use cases are measured whole: who asks, the directory's version, rights, rows, names.
/// </summary>
internal sealed class ListsBenchmark : IBenchmark
{
    private const int Rounds = 7;
    private const int QueriesInARound = 200;

    private static readonly int[] Sizes = [100_000, 1_000_000];

    public string Name => "lists";

    public string Summary => "my open tasks and a forum's late ones beside plain SQL, among 100,000 and 1,000,000";

    public async Task<BenchmarkReport> RunAsync(BenchmarkOptions options, Action<string> progress)
    {
        var folder = Directory.CreateTempSubdirectory("followup-bench-");
        var settings = new EmbeddedPostgresSettings(Path.Combine(folder.FullName, "postgres"), PostgresDurability.Durable);
        try
        {
            await using var postgres = await EmbeddedPostgres.StartAsync(settings, new Progress<string>(progress), CancellationToken.None);
            await postgres.EnsureDatabaseAsync("bench");
            var address = postgres.ConnectionString("bench");
            await FollowUpSchema.ApplyAsync(address, CancellationToken.None);
            await using var source = NpgsqlDataSource.Create(address);
            await using var house = await TasksHouse.OpenAsync(address);
            var rows = await ListsRows.OpenAsync(house.Store, source, house.Today);
            var measured = new List<ListsAmong>();
            foreach (var size in Sizes)
            {
                progress($"filling up to {size} tasks");
                await rows.FillAsync(size);
                measured.Add(await MeasureAsync(house, rows, size, progress));
            }

            var figures = new ListsFigures(measured);
            return new BenchmarkReport(figures, figures.Lines());
        }
        finally
        {
            await EmbeddedPostgres.RemoveAsync(settings, CancellationToken.None);
            folder.Delete(recursive: true);
        }
    }

    private static async Task<ListsAmong> MeasureAsync(TasksHouse house, ListsRows rows, int size, Action<string> progress)
    {
        var (sqlMine, mine, sqlLate, late) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        var lateOfForum = new ListActionItems.Query(rows.ForumId, Status: StatusFilter.Late);
        for (var round = 0; round <= Rounds; round++)
        {
            progress($"among {size}, round {round} of {Rounds}");
            double[] seconds =
            [
                await SecondsAsync(rows.MineByHandAsync),
                await SecondsAsync(() => house.AskAsync(new GetMyCommitments.Query(), rows.ChefId)),
                await SecondsAsync(rows.LateByHandAsync),
                await SecondsAsync(() => house.AskAsync(lateOfForum, rows.SecretaryId)),
            ];
            // The first round warms up.
            if (round > 0)
            {
                foreach (var (list, i) in new[] { sqlMine, mine, sqlLate, late }.Select((list, i) => (list, i)))
                {
                    list.Add(seconds[i] / QueriesInARound);
                }
            }
        }

        return new ListsAmong(
            size, Measured.Median(sqlMine) * 1000, Measured.Median(mine) * 1000, Measured.Median(sqlLate) * 1000, Measured.Median(late) * 1000,
            Ratio(mine, sqlMine), Ratio(late, sqlLate));
    }

    /// <summary>How many times longer, round by round: what slows a round slows both.</summary>
    private static double Ratio(List<double> own, List<double> byHand) => Measured.Median(own.Zip(byHand, (mine, floor) => mine / floor));

    private static async Task<double> SecondsAsync(Func<Task> ask)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < QueriesInARound; i++)
        {
            await ask();
        }

        return watch.Elapsed.TotalSeconds;
    }
}
