using System.Net;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems;
using FollowUp.TestServices.Hosting;
using FollowUp.TestServices.Postgres;

namespace FollowUp.IntegrationTests.Doors;

public sealed class Test_host(TestPostgres postgres)
{
    [Fact]
    public async Task signs_anybody_in_and_sends_requests_as_them()
    {
        await using var database = await FollowUpHost.DatabaseAsync(postgres, TestContext.Current.CancellationToken);
        await using var host = await FollowUpHost.StartAsync(database);
        await host.ImportAsync(Engholm.Directory);

        (await host.SendAsync(new ListActionItems.Query(), host.Person("sek.park"))).Total.ShouldBe(0);
        await Should.ThrowAsync<AccessDeniedException>(() => host.SendAsync(new ListActionItems.Query(), null));
        using var nobody = host.ClientFor(null);
        (await nobody.GetAsync("/log-ind", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await nobody.GetAsync("/hangfire", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var administrator = host.ClientFor(host.Person("adm"));
        (await administrator.GetAsync("/hangfire", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
