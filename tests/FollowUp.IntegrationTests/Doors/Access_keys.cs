using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using FollowUp.Features.Access;
using FollowUp.TestServices.Hosting;
using FollowUp.TestServices.Postgres;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace FollowUp.IntegrationTests.Doors;

public sealed class Access_keys(TestPostgres postgres) : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new(Town.Now);
    private TestDatabase database = null!;
    private FollowUpHost host = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        database = await FollowUpHost.DatabaseAsync(postgres, Token);
        host = await FollowUpHost.StartAsync(database, clock);
        await host.ImportAsync(Engholm.Directory);
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task a_key_acts_as_its_owner_at_the_api_and_opens_no_page()
    {
        var (_, key) = await MadeAsync("sek.park");
        using var program = Showing(key);

        (await program.GetAsync("/api/meetings", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await program.GetAsync("/api/overview", Token)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await program.PostAsJsonAsync($"/api/minutes/{Guid.NewGuid()}/accept-sure", new { }, Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await program.GetAsync("/opgaver", Token)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await program.GetAsync("/hangfire", Token)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task a_key_makes_and_revokes_no_keys()
    {
        var (id, key) = await MadeAsync("sek.park");
        using var program = Showing(key);

        (await program.PostAsJsonAsync("/api/access-keys", new { name = "another" }, Token)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await program.DeleteAsync($"/api/access-keys/{id}", Token)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task a_key_is_kept_as_its_hash_alone_and_listed_without_it()
    {
        var (id, key) = await MadeAsync("sek.park");

        await using var session = host.Services.GetRequiredService<IDocumentStore>().QuerySession();
        var json = (await session.Json.FindByIdAsync<AccessKey>(id, Token))!;
        json.ShouldNotContain(key);
        json.ShouldContain(AccessKey.HashOf(key));
        using var owner = host.ClientFor(host.Person("sek.park"));
        var list = await owner.GetStringAsync("/api/access-keys", Token);
        list.ShouldContain(id.ToString());
        list.ShouldNotContain(key);
        list.ShouldNotContain(AccessKey.HashOf(key));
    }

    [Fact]
    public async Task a_key_dies_when_it_expires_is_revoked_or_its_owner_loses_the_role()
    {
        var (_, expiring) = await MadeAsync("sek.park", days: 1);
        using var late = Showing(expiring);
        (await late.GetAsync("/api/meetings", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        clock.Advance(TimeSpan.FromDays(1));
        (await late.GetAsync("/api/meetings", Token)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        var (id, revoked) = await MadeAsync("sek.park");
        using var program = Showing(revoked);
        using (var other = host.ClientFor(host.Person("sek.havn")))
        {
            (await other.DeleteAsync($"/api/access-keys/{id}", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        (await program.GetAsync("/api/meetings", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using (var owner = host.ClientFor(host.Person("sek.park")))
        {
            (await owner.DeleteAsync($"/api/access-keys/{id}", Token)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        }

        (await program.GetAsync("/api/meetings", Token)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        var (_, kept) = await MadeAsync("sek.havn");
        using var demoted = Showing(kept);
        var forums = Engholm.Directory.Forums;
        await host.ImportAsync(Engholm.Directory with { Forums = [.. forums.Select(f => f with { Secretaries = ["sek.park"] })] });
        (await demoted.GetAsync("/api/meetings", Token)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("")]
    [InlineData("followup_unknown")]
    [InlineData("' or 1=1 --")]
    public async Task a_wrong_key_gets_401_also_beside_a_good_session(string key)
    {
        using var client = host.ClientFor(host.Person("sek.park"));
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer " + key);
        var answer = await client.GetAsync("/api/meetings", Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Headers.WwwAuthenticate.Single().Scheme.ShouldBe("Bearer");
        (await answer.Content.ReadAsStringAsync(Token)).ShouldContain("/problems/not-signed-in");
    }

    private async Task<(Guid Id, string Key)> MadeAsync(string owner, int days = 30)
    {
        using var client = host.ClientFor(host.Person(owner));
        var answer = await client.PostAsJsonAsync("/api/access-keys", new { name = "nightly export", days }, Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var made = await answer.Content.ReadFromJsonAsync<JsonElement>(Token);
        return (made.GetProperty("id").GetGuid(), made.GetProperty("key").GetString()!);
    }

    private HttpClient Showing(string key)
    {
        var client = host.ClientFor(null, withFormToken: false);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return client;
    }
}
