using FollowUp.Features.ActionItems;
using FollowUp.IntegrationTests.Cli;
using FollowUp.TestServices.Hosting;
using FollowUp.TestServices.Postgres;

namespace FollowUp.IntegrationTests.Demo;

public sealed class Story_as_told(TestPostgres postgres)
{
    [Fact]
    public async Task A_chef_finds_what_was_decided_in_her_absence_and_tasks_that_come_back_at_a_meeting()
    {
        await using var database = await postgres.CreateAsync(SeededBirkelund.Template, SeededBirkelund.SeedAsync, TestContext.Current.CancellationToken);
        await using var host = await FollowUpHost.StartAsync(database);
        await host.ReadDirectoryAsync();

        var mine = await host.SendAsync(new GetMyCommitments.Query(), host.Person("mette.rosenlund"));
        var all = await host.SendAsync(new ListActionItems.Query(PageSize: 200), host.Person("ida.brandstrup"));

        mine.DecidedInAbsence.ShouldNotBeEmpty();
        all.Items.ShouldContain(item => item.ComesBack != null && item.ComesBack.IsMeeting);
    }
}
