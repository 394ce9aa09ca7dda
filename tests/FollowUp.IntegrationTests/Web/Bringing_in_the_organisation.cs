using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using FollowUp.IntegrationTests.Doors;
using FollowUp.TestServices.Hosting;
using FollowUp.TestServices.Postgres;
using Microsoft.Extensions.Time.Testing;

namespace FollowUp.IntegrationTests.Web;

/// <summary>Upload, preview, confirm, through both doors. It is Monday 21 September 2026.</summary>
public sealed class Bringing_in_the_organisation(TestPostgres postgres) : IAsyncLifetime
{
    private const string Table = "stilling;afdeling;indehaver\nParkchefen;Park & Vej;Gry Udenfor\n";

    private TestDatabase database = null!;
    private FollowUpHost host = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        database = await FollowUpHost.DatabaseAsync(postgres, Token);
        host = await FollowUpHost.StartAsync(database, new FakeTimeProvider(Town.Now));
        await host.ImportAsync(Engholm.Directory);
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task an_administrator_sees_what_a_file_changes_confirms_it_and_finds_it_in_the_log()
    {
        using var administrator = new Visitor(host.ClientFor(host.Person(Engholm.Administrator), withFormToken: false));

        await administrator.OpenAsync("/organisation/indlaes");
        await administrator.PressAsync("Se ændringerne", new Dictionary<string, string> { ["file"] = Table });
        administrator.Text.ShouldContain("0 nye, 1 ændret, 1 afsluttet, 2 ikke nævnt");
        administrator.Text.ShouldContain("Indehaver slutter: Bo Parkchef, 1. januar 2020 til 20. september 2026");
        administrator.Text.ShouldContain("Indehaver: Gry Udenfor, fra 21. september 2026");
        administrator.Text.ShouldContain("Havnechefen Stilling");
        (await new Visitor(host.ClientFor(host.Person(Engholm.Administrator), withFormToken: false)).OpenAsync("/organisation"))
            .Text.ShouldNotContain("Gry Udenfor, fra");

        await administrator.PressAsync("Indlæs");
        administrator.Text.ShouldContain("Organisationen er indlæst.");
        administrator.Text.ShouldContain("af Finn Administrator");
        (await administrator.OpenAsync("/organisation")).Text.ShouldContain("Gry Udenfor, fra 21. september 2026");
    }

    [Fact]
    public async Task what_changed_meanwhile_is_said_and_shown_again()
    {
        using var administrator = new Visitor(host.ClientFor(host.Person(Engholm.Administrator), withFormToken: false));
        await administrator.OpenAsync("/organisation/indlaes");
        await administrator.PressAsync("Se ændringerne", new Dictionary<string, string> { ["file"] = Table });
        await host.ImportAsync(Engholm.Directory with { Municipality = "Ny Engholm" });

        await administrator.PressAsync("Indlæs");

        administrator.Status.ShouldBe(422);
        administrator.Text.ShouldContain("Organisationen er ændret, siden du så ændringerne.");
        await administrator.PressAsync("Indlæs");
        administrator.Text.ShouldContain("Organisationen er indlæst.");
    }

    [Fact]
    public async Task a_wrong_line_is_named_by_its_number()
    {
        using var administrator = new Visitor(host.ClientFor(host.Person(Engholm.Administrator), withFormToken: false));
        await administrator.OpenAsync("/organisation/indlaes");

        await administrator.PressAsync("Se ændringerne", new Dictionary<string, string> { ["file"] = Table + "Havnechefen;Havn & Erhverv;Ingen Kendt\n" });

        administrator.Status.ShouldBe(422);
        administrator.Text.ShouldContain("Linje 3: Ingen Kendt er hverken brugernavn");
        administrator.Page.QuerySelector("#file-error").ShouldNotBeNull();
    }

    [Fact]
    public async Task a_program_previews_and_imports_by_the_etag_of_what_it_saw()
    {
        using var administrator = host.ClientFor(host.Person(Engholm.Administrator));

        var preview = await administrator.PostAsync("/api/directory/preview", Csv(), Token);
        var body = await preview.Content.ReadFromJsonAsync<JsonElement>(Token);
        body.GetProperty("changed").GetInt32().ShouldBe(1);
        body.GetProperty("changes")[0].GetProperty("periods")[0].GetProperty("kind").GetString().ShouldBe("ends");

        (await SendAsync(administrator, "\"another\"")).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await SendAsync(administrator, preview.Headers.ETag!.Tag)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var log = (await administrator.GetFromJsonAsync<JsonElement>("/api/directory/imports", Token)).EnumerateArray()
            .Single(line => line.GetProperty("channel").GetString() == "api");
        log.GetProperty("ended").GetInt32().ShouldBe(1);
    }

    private static StringContent Csv() => new(Table, Encoding.UTF8, "text/csv");

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string seen)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/directory") { Content = Csv() };
        request.Headers.Add("If-Match", seen);
        return await client.SendAsync(request, Token);
    }
}
