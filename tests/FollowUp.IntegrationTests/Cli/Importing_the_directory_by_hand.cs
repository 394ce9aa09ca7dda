using FollowUp.TestServices;
using FollowUp.TestServices.Postgres;

namespace FollowUp.IntegrationTests.Cli;

public sealed class Importing_the_directory_by_hand(TestPostgres postgres)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task a_dry_run_says_what_the_import_then_does()
    {
        await using var birkelund = await SeededBirkelund.CreateAsync(postgres);
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.FullPath, "personer.csv");
        await File.WriteAllTextAsync(file, "brugernavn;navn\nny.person;Ny Person\n", Token);

        var rehearsal = await ProgramRun.Of(birkelund.Settings, "import-directory", file, "--dry-run");
        var import = await ProgramRun.Of(birkelund.Settings, "import-directory", file);
        var again = await ProgramRun.Of(birkelund.Settings, "import-directory", file);

        rehearsal.ExitCode.ShouldBe(0, rehearsal.Errors);
        rehearsal.Text.ShouldContain("+ person Ny Person");
        rehearsal.Text.ShouldContain("1 would be added, 0 would be changed");
        import.ExitCode.ShouldBe(0, import.Errors);
        import.Text.ShouldContain("1 added, 0 changed, 0 ended");
        again.Text.ShouldContain("0 added, 0 changed, 0 ended");
    }

    [Fact]
    public async Task a_wrong_line_is_named_on_standard_error()
    {
        await using var birkelund = await SeededBirkelund.CreateAsync(postgres);
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.FullPath, "personer.csv");
        await File.WriteAllTextAsync(file, "brugernavn;navn\n;Ny Person\n", Token);

        var import = await ProgramRun.Of(birkelund.Settings, "import-directory", file);

        import.ExitCode.ShouldBe(1);
        import.Errors.Trim().ShouldBe("Line 2: The cell brugernavn is empty.");
    }
}
