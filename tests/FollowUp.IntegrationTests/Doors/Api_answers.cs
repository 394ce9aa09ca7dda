using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using FollowUp.TestServices;
using FollowUp.TestServices.Hosting;
using FollowUp.TestServices.Postgres;
using Microsoft.Extensions.Time.Testing;

namespace FollowUp.IntegrationTests.Doors;

public sealed class Api_answers(TestPostgres postgres) : IAsyncLifetime
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private TestDatabase database = null!;
    private FollowUpHost host = null!;
    private ForumStory park = null!;
    private HttpClient secretary = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        database = await FollowUpHost.DatabaseAsync(postgres, Token);
        host = await FollowUpHost.StartAsync(database, new FakeTimeProvider(Town.Now));
        await host.ImportAsync(Engholm.Directory);
        park = await Town.TellAsync(host, "sek.park", "Parkforum", "Parkchefen", "genplanter rosenbedet", "aftalen");
        secretary = host.ClientFor(host.Person("sek.park"));
    }

    public async ValueTask DisposeAsync()
    {
        secretary.Dispose();
        await host.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task an_act_needs_the_revision_that_was_seen_and_the_second_is_told_that_somebody_was_first()
    {
        var item = $"/api/action-items/{park.OpenItem}";
        var seen = await secretary.GetAsync(item, Token);
        var tag = seen.Headers.ETag!;
        tag.Tag.ShouldBe("\"3\"");

        (await PostAsync($"{item}/note-progress", new { text = "i gang" })).Problem.ShouldBe("/problems/expected-revision-missing");

        using var first = new HttpRequestMessage(HttpMethod.Post, $"{item}/note-progress") { Content = JsonContent.Create(new { text = "i gang" }) };
        first.Headers.IfMatch.Add(tag);
        var done = await secretary.SendAsync(first, Token);
        done.StatusCode.ShouldBe(HttpStatusCode.OK);
        done.Headers.ETag!.Tag.ShouldBe("\"4\"");

        var second = await PostAsync($"{item}/report-done", new { expectedRevision = 3 });
        second.Status.ShouldBe(HttpStatusCode.Conflict);
        second.Problem.ShouldBe("/problems/someone-was-first");
        second.Body.GetProperty("revision").GetInt32().ShouldBe(4);
        var missed = second.Body.GetProperty("happened").EnumerateArray().ShouldHaveSingleItem();
        missed.GetProperty("what").GetString().ShouldBe("progress-noted");
        missed.GetProperty("by").GetString().ShouldBe("Asta Parksekretær");
        missed.GetProperty("text").GetString().ShouldBe("i gang");
        (await PostAsync($"{item}/report-done", new { note = "udført", expectedRevision = 4 })).Status.ShouldBe(HttpStatusCode.OK);
        (await PostAsync($"{item}/accept", new { expectedRevision = 5 })).Status.ShouldBe(HttpStatusCode.OK);
        (await PostAsync($"{item}/note-progress", new { text = "mere", expectedRevision = 6 })).Problem.ShouldBe("/problems/already-closed");
    }

    [Fact]
    public async Task the_review_runs_from_the_file_to_the_items()
    {
        var text = EngholmMinutes.Of("Parkforum", new DateOnly(2026, 9, 18), "Parkchefen", "beskærer lindene", "brevet");
        using var form = new MultipartFormDataContent { { new StringContent("Parkforum"), "forum" }, { new StringContent(text), "file", "referat.txt" } };
        var imported = await (await secretary.PostAsync("/api/minutes", form, Token)).Content.ReadFromJsonAsync<JsonElement>(Token);
        var minutes = $"/api/minutes/{imported.GetProperty("minutesId").GetGuid()}";
        imported.GetProperty("alreadyKnown").GetBoolean().ShouldBeFalse();
        imported.GetProperty("points").GetInt32().ShouldBe(2);

        var key = host.Organisation.Positions.Values.Single(p => p.Title == "Parkchefen").Id;
        var body = new
        {
            token = Guid.NewGuid(), title = "Beskær lindene", kind = "action", responsible = new[] { $"position:{key:N}" }, deadline = "2026-11-01", agendaPoint = 1,
        };
        (await PostAsync($"{minutes}/proposals", body)).Status.ShouldBe(HttpStatusCode.NoContent);
        (await PostAsync($"{minutes}/proposals", body)).Status.ShouldBe(HttpStatusCode.NoContent);
        var confirmed = await PostAsync($"{minutes}/confirm", new { });
        confirmed.Status.ShouldBe(HttpStatusCode.OK);
        confirmed.Body.GetProperty("actionItemIds").GetArrayLength().ShouldBe(1, "the same proposal sent twice is one");
        (await PostAsync($"{minutes}/confirm", new { })).Problem.ShouldBe("/problems/nothing-to-confirm");
    }

    [Theory]
    [InlineData(null, "Det findes ikke")]
    [InlineData("en-GB,en;q=0.9", "It does not exist")]
    [InlineData("da,en;q=0.5", "Det findes ikke")]
    [InlineData("de", "Det findes ikke")]
    public async Task a_refusal_is_a_problem_in_the_language_of_the_request(string? language, string title)
    {
        using var client = host.ClientFor(host.Person("sek.park"));
        if (language is not null)
        {
            client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", language);
        }

        var answer = await client.GetAsync($"/api/action-items/{Guid.NewGuid()}", Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Token);
        problem.GetProperty("type").GetString().ShouldBe("/problems/not-found");
        problem.GetProperty("title").GetString().ShouldStartWith(title);
    }

    [Theory]
    [InlineData("{", HttpStatusCode.BadRequest, "/problems/unreadable-request")]
    [InlineData("""{"text": 7, "expectedRevision": 1}""", HttpStatusCode.BadRequest, "/problems/unreadable-request")]
    [InlineData("""{"text": "x", "expectedRevision": "1"}""", HttpStatusCode.BadRequest, "/problems/unreadable-request")]
    [InlineData("""{"text": "", "expectedRevision": 3}""", HttpStatusCode.UnprocessableEntity, "/problems/text-missing")]
    public async Task a_body_that_does_not_fit_is_refused_with_a_reason(string json, HttpStatusCode status, string type)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        var answer = await ReadAsync(await secretary.PostAsync($"/api/action-items/{park.OpenItem}/note-progress", content, Token));

        answer.Status.ShouldBe(status);
        answer.Problem.ShouldBe(type);
    }

    [Fact]
    public async Task a_field_that_is_too_long_is_named()
    {
        var answer = await PostAsync($"/api/action-items/{park.OpenItem}/note-progress", new { text = new string('x', 4001), expectedRevision = 3 });

        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Problem.ShouldBe("/problems/invalid-request");
        answer.Body.GetProperty("errors").GetProperty("text")[0].GetString().ShouldBe("Teksten er for lang.");
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("position:0198f0c4-0000-7000-8000-00000000dead:x")]
    public async Task a_responsible_that_is_no_key_is_refused(string key) =>
        (await PostAsync($"/api/action-items/{park.OpenItem}/assign", new { responsible = new[] { key }, expectedRevision = 3 }))
            .Problem.ShouldBe("/problems/invalid-request");

    [Fact]
    public async Task what_is_too_large_is_refused_before_it_is_read()
    {
        (await LargeAsync("/api/minutes", 22_000_000, multipart: true)).ShouldBe("413 /problems/request-too-large");
        (await LargeAsync($"/api/action-items/{park.OpenItem}/note-progress", 200_000, multipart: false)).ShouldBe("413 /problems/request-too-large");
    }

    [Fact]
    public async Task a_method_or_type_that_the_address_does_not_take_is_a_problem_too()
    {
        (await ReadAsync(await secretary.DeleteAsync("/api/meetings", Token))).Problem.ShouldBe("/problems/wrong-method");
        using var text = new StringContent("x", Encoding.UTF8, "text/plain");
        (await ReadAsync(await secretary.PostAsync($"/api/action-items/{park.OpenItem}/assign", text, Token))).Problem.ShouldBe("/problems/wrong-content-type");
    }

    [Fact]
    public async Task the_description_is_as_approved()
    {
        using var json = JsonDocument.Parse(await secretary.GetStringAsync("/api/openapi.json", Token));
        Approval.Check(JsonSerializer.Serialize(json, Indented), "openapi.json");
    }

    /// <summary>Waits for "continue" before it sends the body, as a client that sends much should.</summary>
    private async Task<string> LargeAsync(string path, int bytes, bool multipart)
    {
        HttpContent content = new ByteArrayContent(new byte[bytes]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (multipart)
        {
            content = new MultipartFormDataContent { { content, "file", "x.txt" } };
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        request.Headers.ExpectContinue = true;
        var answer = await ReadAsync(await secretary.SendAsync(request, Token));
        return $"{(int)answer.Status} {answer.Problem}";
    }

    private async Task<Answer> PostAsync(string path, object body) => await ReadAsync(await secretary.PostAsJsonAsync(path, body, Token));

    private static async Task<Answer> ReadAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(Token);
        var body = text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text);
        return new Answer(response.StatusCode, body, response.IsSuccessStatusCode || text.Length == 0 ? null : body.GetProperty("type").GetString());
    }

    private sealed record Answer(HttpStatusCode Status, JsonElement Body, string? Problem);
}
