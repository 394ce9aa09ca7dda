using System.Text.Json;
using FollowUp.Demo.Municipality;
using FollowUp.Features.Access;
using FollowUp.TestServices;
using FollowUp.TestServices.Hosting;
using FollowUp.TestServices.Postgres;

namespace FollowUp.IntegrationTests.Cli;

public sealed class Importing_from_outside(TestPostgres postgres) : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private TestDatabase database = null!;
    private FollowUpHost host = null!;
    private string key = null!;

    public async ValueTask InitializeAsync()
    {
        var today = new DateOnly(2026, 9, 14);
        database = await FollowUpHost.DatabaseAsync(postgres, TestContext.Current.CancellationToken);
        host = await FollowUpHost.StartAsync(database);
        await host.ImportAsync(BirkelundDirectory.For(today));
        var made = await host.SendAsync(new CreateAccessKey.Command("kommandolinje", 30), host.Person("ida.brandstrup"));
        key = made.Value!.Secret;
        var minutes = BirkelundMinutes.WrittenBefore(today).First(m => m.FileName.Contains("chefforum", StringComparison.OrdinalIgnoreCase));
        await File.WriteAllTextAsync(folder.Path("referat.txt"), minutes.Text);
        await File.WriteAllTextAsync(folder.Path("opskrift.txt"), "Pisk æggene sammen med mælken og bag det hele ved 180 grader.");
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await database.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task minutes_are_taken_in_once()
    {
        var first = await ImportAsync("referat.txt", key, "--json");
        first.Errors.ShouldBeEmpty();
        first.ExitCode.ShouldBe(0);
        var imported = JsonDocument.Parse(first.Text).RootElement;
        imported.GetProperty("alreadyKnown").GetBoolean().ShouldBeFalse();
        imported.GetProperty("points").GetInt32().ShouldBeGreaterThan(3);

        var second = await ImportAsync("referat.txt", key);
        second.ExitCode.ShouldBe(0);
        second.Text.ShouldStartWith("Known already, nothing changed: ");
        second.Text.ShouldContain(imported.GetProperty("minutesId").GetString()!);
    }

    [Fact]
    public async Task what_stands_in_the_way_is_one_English_sentence()
    {
        Refused(await ImportAsync("referat.txt", "fu_wrong"), null);
        Refused(await ImportAsync("opskrift.txt", key), null);
        Refused(await ImportAsync("findes-ikke.txt", key), "There is no file ");
        Refused(await ImportAsync("referat.txt", ""), "Give --token or set FOLLOWUP_TOKEN");
        Refused(
            await ProgramRun.Of(new Dictionary<string, string?>(), "import", folder.Path("referat.txt"), "--forum", "Chefforum", "--url", "http://127.0.0.1:1", "--token", key),
            "127.0.0.1:1 cannot be reached: ");
    }

    private static void Refused(ProgramRun run, string? begins)
    {
        run.ExitCode.ShouldBe(1);
        run.Text.ShouldBeEmpty();
        run.Errors.Trim().Split('\n').Length.ShouldBe(1, run.Errors);
        run.Errors.ShouldStartWith(begins ?? "");
        run.Errors.ShouldNotMatch("[æøåÆØÅ]");
        TestContext.Current.TestOutputHelper?.WriteLine(run.Errors);
    }

    private Task<ProgramRun> ImportAsync(string file, string token, params string[] more) => ProgramRun.Of(
        new Dictionary<string, string?> { ["FOLLOWUP_TOKEN"] = token },
        ["import", folder.Path(file), "--forum", "Chefforum", "--url", host.Address.ToString(), .. more]);
}
