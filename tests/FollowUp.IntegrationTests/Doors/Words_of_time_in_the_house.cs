using FollowUp.Features.MinutesImport;
using FollowUp.Mining.Dates;
using FollowUp.Server.Options;
using FollowUp.TestServices;
using FollowUp.TestServices.Hosting;
using FollowUp.TestServices.Postgres;
using FollowUp.TestServices.Processes;
using Microsoft.Extensions.DependencyInjection;

namespace FollowUp.IntegrationTests.Doors;

public sealed class Words_of_time_in_the_house(TestPostgres postgres) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void without_a_file_all_is_as_usual() => SeasonPolicyFile.Read(new MiningOptions()).Policy.ShouldBe(SeasonPolicy.Default);

    [Fact]
    public void a_file_changes_what_it_names_and_nothing_else()
    {
        var policy = SeasonPolicyFile.Read(With("""{ "holidays": { "winterWeek": 8 } }""")).Policy;

        policy.Holidays.WinterWeek.ShouldBe(8);
        policy.Holidays.AutumnWeek.ShouldBe(SeasonPolicy.Default.Holidays.AutumnWeek);
        policy.Vague.ShouldBe(SeasonPolicy.Default.Vague);
    }

    [Theory]
    [InlineData("winterWeek: 8")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{ "holidays": { "vinterferie": 8 } }""")]
    [InlineData("""{ "holidays": { "winterWeek": "otte" } }""")]
    [InlineData("""{ "holidays": { "winterWeek": 60 } }""")]
    public void a_file_that_cannot_be_used_is_complained_of_in_one_line(string content)
    {
        var complaint = SeasonPolicyFile.Complaint(With(content)).ShouldNotBeNull();

        complaint.ShouldStartWith("Mining:SeasonPolicyFile names a file that cannot be used: ");
        complaint.ShouldNotContain('\n');
    }

    [Fact]
    public void the_field_that_is_wrong_is_named() =>
        SeasonPolicyFile.Complaint(With("""{ "holidays": { "winterWeek": 60 } }""")).ShouldNotBeNull().ShouldContain("holidays.winterWeek is 60");

    [Fact]
    public void a_file_that_is_not_there_is_named() =>
        SeasonPolicyFile.Complaint(new MiningOptions { SeasonPolicyFile = folder.Path("ingen.json") })
            .ShouldBe($"Mining:SeasonPolicyFile names a file that cannot be opened: {folder.Path("ingen.json")}.");

    [Fact]
    public async Task the_server_takes_the_file_that_its_settings_name()
    {
        await using var database = await FollowUpHost.DatabaseAsync(postgres, TestContext.Current.CancellationToken);
        await using var host = await FollowUpHost.StartAsync(database, settings: new Dictionary<string, string?>
        {
            ["Mining:SeasonPolicyFile"] = With("""{ "vague": { "daysOfSoon": 10 } }""").SeasonPolicyFile,
        });

        host.Services.GetRequiredService<SeasonPolicyInForce>().Policy.Vague.DaysOfSoon.ShouldBe(10);
    }

    [Fact]
    public async Task serve_does_not_start_on_a_file_that_cannot_be_used()
    {
        await using var serve = FollowUpProcess.Start(["serve"], new Dictionary<string, string?>
        {
            ["FOLLOWUP_Mining__SeasonPolicyFile"] = With("""{ "holidays": { "winterWeek": 60 } }""").SeasonPolicyFile,
        });

        (await serve.WaitForExitAsync(TestContext.Current.CancellationToken)).ShouldBe(1);
        serve.Output.ShouldContain("holidays.winterWeek is 60");
        serve.Output.ShouldNotContain("   at ");
    }

    private MiningOptions With(string content)
    {
        var file = folder.Path("ord-om-tid.json");
        File.WriteAllText(file, content);
        return new MiningOptions { SeasonPolicyFile = file };
    }
}
