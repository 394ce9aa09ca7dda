using System.Net;
using FollowUp.TestServices.Hosting;
using FollowUp.TestServices.Postgres;
using Microsoft.Extensions.Time.Testing;

namespace FollowUp.IntegrationTests.Doors;

public sealed class Roles_taken_away(TestPostgres postgres)
{
    [Fact]
    public async Task a_role_taken_away_at_one_server_is_gone_at_the_next_request_to_another()
    {
        var token = TestContext.Current.CancellationToken;
        await using var database = await FollowUpHost.DatabaseAsync(postgres, token);
        await using var here = await FollowUpHost.StartAsync(database, new FakeTimeProvider(Town.Now));
        await here.ImportAsync(Engholm.Directory);
        await using var there = await FollowUpHost.StartAsync(database, new FakeTimeProvider(Town.Now));
        await there.ReadDirectoryAsync();
        using var secretary = there.ClientFor(there.Person("sek.havn"));
        (await secretary.GetAsync("/api/minutes", token)).StatusCode.ShouldBe(HttpStatusCode.OK);

        await here.ImportAsync(Engholm.Directory with { Forums = [.. Engholm.Directory.Forums.Select(f => f with { Secretaries = ["sek.park"] })] });

        (await secretary.GetAsync("/api/minutes", token)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
