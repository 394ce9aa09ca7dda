using System.Net;
using System.Net.Http.Json;
using FollowUp.TestServices.Hosting;
using FollowUp.TestServices.Postgres;
using Microsoft.Extensions.Time.Testing;

namespace FollowUp.IntegrationTests.Doors;

/// <summary>Somebody who holds no position and belongs to no forum, and is asked to do something.</summary>
public sealed class Delegates_without_a_position(TestPostgres postgres)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task they_open_what_is_theirs_and_nothing_else_until_it_is_taken_back()
    {
        await using var database = await FollowUpHost.DatabaseAsync(postgres, Token);
        await using var host = await FollowUpHost.StartAsync(database, new FakeTimeProvider(Town.Now));
        await host.ImportAsync(Engholm.Directory);
        var park = await Town.TellAsync(host, "sek.park", "Parkforum", "Parkchefen", "genplanter rosenbedet", "aftalen");
        using var chef = host.ClientFor(host.Person("med.park"));
        using var outsider = host.ClientFor(host.Person(Engholm.Outsider));
        (await outsider.GetAsync("/mine-opgaver", Token)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        await ActAsync(chef, $"/api/action-items/{park.OpenItem}/delegate", new { to = $"person:{host.Person(Engholm.Outsider).Id:N}" });

        (await outsider.GetAsync("/mine-opgaver", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await outsider.GetAsync($"/api/action-items/{park.ClosedItem}", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await outsider.GetAsync("/api/minutes", Token)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await ActAsync(outsider, $"/api/action-items/{park.OpenItem}/note-progress", new { text = "Rosen er bestilt." });

        await ActAsync(chef, $"/api/action-items/{park.OpenItem}/end-delegation", new { reason = "Jeg gør det selv." });

        (await outsider.GetAsync("/mine-opgaver", Token)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task ActAsync(HttpClient client, string address, object body)
    {
        var item = address[..address.LastIndexOf('/')];
        using var seen = await client.GetAsync(item, Token);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(body) };
        request.Headers.TryAddWithoutValidation("If-Match", seen.Headers.ETag!.ToString());
        using var answer = await client.SendAsync(request, Token);
        ((int)answer.StatusCode).ShouldBeInRange(200, 204, await answer.Content.ReadAsStringAsync(Token));
    }
}
