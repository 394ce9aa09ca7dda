using System.Collections.Immutable;
using System.Diagnostics;
using FollowUp.Demo.Postgres;
using FollowUp.Features.ActionItems;
using FollowUp.Server.EventStore;
using Npgsql;

namespace FollowUp.Cli.Benchmarks;

/// <summary>
/// What a command on a task costs beside the least that PostgreSQL would take for it, in turn in the same run: the use case with its guard,
/// rights, decision, event and row against an event row and a row written by hand. On a PostgreSQL of its own, durable as in production.
/// </summary>
internal sealed class TasksBenchmark : IBenchmark
{
    private const int Rounds = 7;
    private const int CommandsInARound = 300;
    private const int Tasks = 1_200;

    public string Name => "tasks";

    public string Summary => "commands on tasks beside plain SQL: a status and done, one at a time and eight at once";

    public async Task<BenchmarkReport> RunAsync(BenchmarkOptions options, Action<string> progress)
    {
        var folder = Directory.CreateTempSubdirectory("followup-bench-");
        try
        {
            await using var postgres = await EmbeddedPostgres.StartAsync(
                new EmbeddedPostgresSettings(Path.Combine(folder.FullName, "postgres"), PostgresDurability.Durable), new Progress<string>(progress), CancellationToken.None);
            await postgres.EnsureDatabaseAsync("bench");
            var address = postgres.ConnectionString("bench");
            await FollowUpSchema.ApplyAsync(address, CancellationToken.None);
            await using var source = NpgsqlDataSource.Create(address);
            var floor = new TasksFloor(source);
            await floor.CreateAsync();
            await using var house = await TasksHouse.OpenAsync(address);
            progress("open tasks");
            var figures = new TasksFigures(
            [
                await MeasureAsync(house, floor, 1, progress),
                await MeasureAsync(house, floor, 8, progress),
            ]);
            return new BenchmarkReport(figures, figures.Lines());
        }
        finally
        {
            await EmbeddedPostgres.RemoveAsync(new EmbeddedPostgresSettings(Path.Combine(folder.FullName, "postgres"), PostgresDurability.Durable), CancellationToken.None);
            folder.Delete(recursive: true);
        }
    }

    private static async Task<TasksAtOnce> MeasureAsync(TasksHouse house, TasksFloor floor, int atOnce, Action<string> progress)
    {
        var tasks = await house.TasksAsync(Tasks);
        var revisions = Enumerable.Repeat(3, tasks.Length).ToArray();
        var versions = new int[tasks.Length];
        var (byHand, status, done) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            progress($"{atOnce} at once, round {round} of {Rounds}");
            var some = Enumerable.Range(0, CommandsInARound).Select(i => ((round * CommandsInARound) + i) % tasks.Length).ToImmutableArray();
            var floorSeconds = await SecondsAsync(some, atOnce, i => floor.AppendAsync(tasks[i], ++versions[i]));
            var statusSeconds = await SecondsAsync(some, atOnce, i => house.ActAsync(new NoteProgress.Command(tasks[i], "Tallene er samlet. Teksten mangler.", revisions[i]++)));
            var doneSeconds = await SecondsAsync(some, atOnce, i => house.ActAsync(new ReportDone.Command(tasks[i], "Sendt.", revisions[i]++)));
            foreach (var i in some)
            {
                await house.ActAsync(new Reopen.Command(tasks[i], "Til næste runde.", revisions[i]++));
            }

            // The first round warms up.
            if (round > 0)
            {
                byHand.Add(CommandsInARound / floorSeconds);
                status.Add(CommandsInARound / statusSeconds);
                done.Add(CommandsInARound / doneSeconds);
            }
        }

        return new TasksAtOnce(atOnce, Measured.Median(byHand), Measured.Median(status), Measured.Median(done), Ratio(byHand, status), Ratio(byHand, done));
    }

    /// <summary>How many times longer, round by round: what slows a round slows both.</summary>
    private static double Ratio(List<double> byHand, List<double> useCase) => Measured.Median(byHand.Zip(useCase, (floor, own) => floor / own));

    private static async Task<double> SecondsAsync(ImmutableArray<int> tasks, int atOnce, Func<int, Task> act)
    {
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(async worker =>
        {
            for (var i = worker; i < tasks.Length; i += atOnce)
            {
                await act(tasks[i]);
            }
        }));
        return watch.Elapsed.TotalSeconds;
    }
}
