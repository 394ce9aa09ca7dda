using FollowUp.TestServices.Processes;

namespace FollowUp.IntegrationTests.Processes;

public sealed class FollowUpProcessTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_program_runs_beside_the_tests_and_its_words_are_heard()
    {
        await using var followup = FollowUpProcess.Start(["--help"]);

        (await followup.WaitForLineAsync("FollowUp", Token)).ShouldContain("FollowUp");
        (await followup.WaitForExitAsync(Token)).ShouldBe(0);
    }

    [Fact]
    public async Task A_program_that_ends_without_the_words_says_what_it_said_instead()
    {
        await using var followup = FollowUpProcess.Start(["--help"]);

        var missed = await Should.ThrowAsync<InvalidOperationException>(() => followup.WaitForLineAsync("dette siger den aldrig", Token));

        missed.Message.ShouldContain("Usage");
    }
}
