using System.Net;
using FollowUp.Demo.Municipality;
using FollowUp.TestServices.Hosting;
using FollowUp.TestServices.Postgres;
using Microsoft.Extensions.Time.Testing;

namespace FollowUp.IntegrationTests.Export;

public sealed class Fetching_the_export(TestPostgres postgres) : IAsyncLifetime
{
    private TestDatabase database = null!;
    private FollowUpHost host = null!;
    private Guid meeting;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var now = new DateTimeOffset(2026, 9, 14, 6, 0, 0, TimeSpan.Zero);
        database = await FollowUpHost.DatabaseAsync(postgres, Token);
        host = await FollowUpHost.StartAsync(database, new FakeTimeProvider(now));
        await host.ImportAsync(BirkelundDirectory.For(new DateOnly(2026, 9, 14)));
        meeting = host.Organisation.NextMeeting(host.Organisation.ForumNamed("CF")!.Id, new DateOnly(2026, 9, 14))!.Id;
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await database.DisposeAsync();
    }

    [Theory]
    [InlineData("md", "text/markdown")]
    [InlineData("html", "text/html")]
    [InlineData("txt", "text/plain")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    public async Task the_forums_secretary_gets_a_file_that_no_cache_keeps(string format, string type)
    {
        using var client = host.ClientFor(host.Person("ida.brandstrup"));
        using var response = await client.GetAsync(Address(format), Token);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        response.Content.Headers.ContentDisposition.FileName!.ShouldStartWith("opfoelgning-chefforum-2026-");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await response.Content.ReadAsByteArrayAsync(Token)).Length.ShouldBeGreaterThan(100);
    }

    [Theory]
    [InlineData("emil.ravnholt")]
    [InlineData("mette.rosenlund")]
    [InlineData("tove.kirkeby")]
    public async Task anybody_else_finds_nothing_there(string person)
    {
        using var client = host.ClientFor(host.Person(person));
        using var response = await client.GetAsync(Address("md"), Token);
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task whoever_is_not_signed_in_is_sent_to_sign_in()
    {
        using var client = host.ClientFor(null);
        using var response = await client.GetAsync(Address("md"), Token);
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.PathAndQuery.ShouldStartWith("/log-ind");
    }

    [Fact]
    public async Task a_form_or_meeting_that_is_none_is_not_found()
    {
        using var client = host.ClientFor(host.Person("ida.brandstrup"));
        (await client.GetAsync(Address("exe"), Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync(new Uri($"/moeder/{Guid.NewGuid():D}/udestaaende/eksport/md", UriKind.Relative), Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private Uri Address(string format) => new($"/moeder/{meeting:D}/udestaaende/eksport/{format}", UriKind.Relative);
}
