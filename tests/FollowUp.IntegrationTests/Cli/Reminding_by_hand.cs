using System.Globalization;
using System.Text.Json;
using FollowUp.Demo;
using FollowUp.TestServices;
using FollowUp.TestServices.Postgres;

namespace FollowUp.IntegrationTests.Cli;

public sealed class Reminding_by_hand(TestPostgres postgres)
{
    private const string Morning = "2026-09-14T09:00";

    [Fact]
    public async Task a_dry_run_says_who_would_get_what_and_changes_nothing()
    {
        await using var birkelund = await SeededBirkelund.CreateAsync(postgres);
        var first = await ProgramRun.Of(birkelund.Settings, "remind", "--dry-run", "--as-of", Morning);
        var second = await ProgramRun.Of(birkelund.Settings, "remind", "--dry-run", "--as-of", Morning);

        first.Errors.ShouldBeEmpty();
        first.ExitCode.ShouldBe(0);
        first.Text.ShouldContain("Reminder round of 2026-09-14 09:00, Danish time (dry run, nothing is sent)");
        first.Text.ShouldContain("Mette Rosenlund <mette.rosenlund@birkelund.example>  would be sent");
        second.Text.ShouldBe(first.Text);
        birkelund.Mail.Mails.All().ShouldBeEmpty();
    }

    [Fact]
    public async Task what_a_dry_run_names_is_what_the_round_sends_and_it_sends_it_once()
    {
        await using var birkelund = await SeededBirkelund.CreateAsync(postgres);
        var rehearsal = await ProgramRun.Of(birkelund.Settings, "remind", "--dry-run", "--json", "--as-of", Morning);
        using var json = JsonDocument.Parse(rehearsal.Text);
        var named = json.RootElement.GetProperty("digests").EnumerateArray().Select(d => d.GetProperty("address").GetString()!).ToList();
        named.Count.ShouldBeGreaterThan(3);

        var round = await ProgramRun.Of(birkelund.Settings, "remind", "--as-of", Morning);
        round.Errors.ShouldBeEmpty();
        round.ExitCode.ShouldBe(0);
        round.Text.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"{named.Count} digests: {named.Count} sent."));
        birkelund.Mail.Mails.All().SelectMany(mail => mail.Message.To.Mailboxes).Select(to => to.Address).Order().ShouldBe(named.Order());

        var again = await ProgramRun.Of(birkelund.Settings, "remind", "--as-of", "2026-09-14T15:00");
        again.ExitCode.ShouldBe(0);
        again.Text.ShouldContain("0 digests.");
        birkelund.Mail.Mails.All().Count.ShouldBe(named.Count);
    }

    [Theory]
    [InlineData("2026-09-13T09:00", "not a working day")]
    [InlineData("2026-12-25T09:00", "not a working day")]
    [InlineData("2026-09-14T06:00", "outside the hours")]
    public async Task a_round_at_the_wrong_time_rests_and_says_so(string asOf, string why)
    {
        await using var birkelund = await SeededBirkelund.CreateAsync(postgres);
        var run = await ProgramRun.Of(birkelund.Settings, "remind", "--as-of", asOf);
        run.ExitCode.ShouldBe(0);
        run.Text.ShouldContain(why);
        birkelund.Mail.Mails.All().ShouldBeEmpty();
    }

    [Fact]
    public async Task a_relay_that_is_away_is_said_and_is_a_failure()
    {
        await using var birkelund = await SeededBirkelund.CreateAsync(postgres);
        var settings = birkelund.Settings;
        settings["FOLLOWUP_Mail__Port"] = "1";
        var run = await ProgramRun.Of(settings, "remind", "--as-of", Morning);
        run.ExitCode.ShouldBe(1);
        run.Text.ShouldContain("deferred");
        run.Errors.ShouldStartWith("Not all were delivered: ");
    }

    [Fact]
    public async Task without_settings_it_works_on_the_demonstration_that_runs()
    {
        await using var birkelund = await SeededBirkelund.CreateAsync(postgres);
        using var home = new TemporaryFolder();
        Directory.CreateDirectory(home.Path(".followup"));
        new RunningDemo(new("http://127.0.0.1:5080"), new("http://127.0.0.1:5081"), birkelund.ConnectionString, birkelund.Mail.SmtpPort, "")
            .Write(home.Path(".followup"));

        var run = await ProgramRun.Of(new Dictionary<string, string?> { ["FOLLOWUP_HOME"] = home.FullPath }, "remind", "--as-of", Morning);
        run.Errors.ShouldBeEmpty();
        birkelund.Mail.Mails.All().ShouldNotBeEmpty();
        birkelund.Mail.Mails.All()[0].Message.TextBody!.ShouldContain("http://127.0.0.1:5080/mine-opgaver");
    }

    [Fact]
    public async Task without_settings_and_demonstration_it_says_so()
    {
        var run = await ProgramRun.Of(new Dictionary<string, string?>(), "remind", "--dry-run");
        run.ShouldBe(run with { ExitCode = 1 });
        run.Text.ShouldBeEmpty();
        run.Errors.Trim().ShouldBe("No installation is set (FOLLOWUP_Database__ConnectionString), and no demonstration runs here.");
    }

    [Fact]
    public async Task a_database_that_is_away_or_empty_is_one_sentence()
    {
        var away = await ProgramRun.Of(Database("Host=127.0.0.1;Port=1;Username=x;Database=x"), "remind", "--dry-run", "--as-of", Morning);
        away.ExitCode.ShouldBe(1);
        away.Errors.ShouldStartWith("The database cannot be reached: ");
        away.Errors.Trim().Split('\n').Length.ShouldBe(1);

        await using var empty = await postgres.CreateAsync(TestContext.Current.CancellationToken);
        var bare = await ProgramRun.Of(Database(empty.ConnectionString), "remind", "--dry-run", "--as-of", Morning);
        bare.ExitCode.ShouldBe(1);
        bare.Errors.Trim().ShouldBe("The database's schema is not that of this version: run ./followup migrate.");
    }

    [Theory]
    [InlineData("remind", "--as-of", "14-09-2026")]
    [InlineData("remind", "--as-of", "2026-09-14")]
    [InlineData("outstanding", "--forum", "CF")]
    [InlineData("outstanding", "--forum", "CF", "--meeting", "24/9")]
    [InlineData("import", "referat.txt", "--forum", "CF", "--url", "http://followup.kommune.example")]
    [InlineData("nonsense")]
    public async Task wrong_arguments_are_a_2_with_words_on_standard_error_alone(params string[] arguments)
    {
        var run = await ProgramRun.Of(new Dictionary<string, string?>(), arguments);
        run.ExitCode.ShouldBe(2);
        run.Text.ShouldBeEmpty();
        run.Errors.ShouldNotBeEmpty();
    }

    private static Dictionary<string, string?> Database(string connectionString) => new() { ["FOLLOWUP_Database__ConnectionString"] = connectionString };
}
