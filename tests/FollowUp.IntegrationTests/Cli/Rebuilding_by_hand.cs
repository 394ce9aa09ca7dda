using FollowUp.TestServices.Postgres;

namespace FollowUp.IntegrationTests.Cli;

public sealed class Rebuilding_by_hand(TestPostgres postgres)
{
    [Fact]
    public async Task it_says_how_many_rows_are_not_as_their_events_say()
    {
        await using var birkelund = await SeededBirkelund.CreateAsync(postgres);

        var check = await ProgramRun.Of(birkelund.Settings, "rebuild", "--check");
        var rebuild = await ProgramRun.Of(birkelund.Settings, "rebuild");

        check.ExitCode.ShouldBe(0, check.Errors);
        check.Text.ShouldMatch(@"^[1-9]\d* rows, 0 not as their events say\.\s*$");
        rebuild.ExitCode.ShouldBe(0, rebuild.Errors);
        rebuild.Text.ShouldMatch(@"^[1-9]\d* rows, 0 folded again\.\s*$");
    }
}
