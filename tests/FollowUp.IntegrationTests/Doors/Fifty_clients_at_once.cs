using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.IntegrationTests.Cli;
using FollowUp.TestServices.Hosting;
using FollowUp.TestServices.Postgres;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace FollowUp.IntegrationTests.Doors;

/// <summary>
/// Fifty clients of the API act on the same twenty items of a real server at once, each on the revision that it saw: what one was told
/// was done is in the history once, and what was refused is not.
/// </summary>
public sealed class Fifty_clients_at_once(TestPostgres postgres)
{
    private const int Clients = 50;
    private const int Items = 20;
    private const int ActsEach = 10;

    [Fact]
    public async Task No_update_is_lost_and_none_is_there_that_was_refused()
    {
        await using var database = await postgres.CreateAsync(SeededBirkelund.Template, SeededBirkelund.SeedAsync, TestContext.Current.CancellationToken);
        await using var host = await FollowUpHost.StartAsync(database);
        await host.ReadDirectoryAsync();
        await RegisterAsync(host);
        var before = await RowsAsync(host);
        var accepted = new ConcurrentDictionary<string, Guid>(StringComparer.Ordinal);
        var refused = 0;

        await Task.WhenAll(Enumerable.Range(0, Clients).Select(async n =>
        {
            using var client = host.ClientFor(host.Person("ida.brandstrup"));
            for (var act = 0; act < ActsEach; act++)
            {
                var id = before[(n + (act * 7)) % Items].Id;
                var text = string.Create(CultureInfo.InvariantCulture, $"Status {act} fra klient {n}.");
                using var seen = await client.GetAsync($"/api/action-items/{id}");
                using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/action-items/{id}/note-progress") { Content = JsonContent.Create(new { text }) };
                request.Headers.TryAddWithoutValidation("If-Match", seen.Headers.ETag!.ToString());
                using var answer = await client.SendAsync(request);
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    accepted[text] = id;
                }
                else
                {
                    answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
                    Interlocked.Increment(ref refused);
                }
            }
        }));

        (accepted.Count + refused).ShouldBe(Clients * ActsEach);
        refused.ShouldBeGreaterThan(0, "clients that never meet prove nothing");
        var told = await NotesAsync(host, before);
        told.OrderBy(t => t, StringComparer.Ordinal).ShouldBe(accepted.Select(a => $"{a.Value} {a.Key}").OrderBy(t => t, StringComparer.Ordinal));
        var after = await RowsAsync(host);
        after.Select(row => row.Item.Revision).ShouldBe(before.Select(row => row.Item.Revision + accepted.Values.Count(id => id == row.Id)));
    }

    private static async Task<List<ActionItemRow>> RowsAsync(FollowUpHost host)
    {
        await using var session = host.Services.GetRequiredService<IDocumentStore>().QuerySession();
        var rows = await session.Query<ActionItemRow>().ToListAsync(TestContext.Current.CancellationToken);
        var forum = host.Organisation.ForumNamed("Chefforum")!.Id;
        return [.. rows.Where(row => row.ForumId == forum && row.Item.IsOutstanding).OrderBy(row => row.Item.Reference, StringComparer.Ordinal).Take(Items)];
    }

    /// <summary>Enough of them, whatever the story of the demonstration leaves open.</summary>
    private static async Task RegisterAsync(FollowUpHost host)
    {
        using var client = host.ClientFor(host.Person("ida.brandstrup"));
        var forumId = host.Organisation.ForumNamed("Chefforum")!.Id;
        for (var n = 0; n < Items; n++)
        {
            using var made = await client.PostAsJsonAsync("/api/action-items", new { forumId, title = $"Opgave {n}" }, TestContext.Current.CancellationToken);
            made.StatusCode.ShouldBe(HttpStatusCode.Created);
        }
    }

    /// <summary>The item's id and the words of each note of the clients, as they are in the events.</summary>
    private static async Task<List<string>> NotesAsync(FollowUpHost host, List<ActionItemRow> rows)
    {
        await using var session = host.Services.GetRequiredService<IDocumentStore>().QuerySession();
        var notes = new List<string>();
        foreach (var row in rows)
        {
            var events = await session.Events.FetchStreamAsync(row.Id, token: TestContext.Current.CancellationToken);
            notes.AddRange(events.Select(e => e.Data).OfType<ProgressNoted>().Where(e => e.Text.Contains("fra klient", StringComparison.Ordinal)).Select(e => $"{row.Id} {e.Text}"));
        }

        return notes;
    }
}
