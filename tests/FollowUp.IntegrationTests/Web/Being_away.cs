using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using FollowUp.IntegrationTests.Doors;
using FollowUp.TestServices.Hosting;
using FollowUp.TestServices.Postgres;
using Microsoft.Extensions.Time.Testing;

namespace FollowUp.IntegrationTests.Web;

/// <summary>Absences through both doors. It is Monday 21 September 2026.</summary>
public sealed class Being_away(TestPostgres postgres) : IAsyncLifetime
{
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
    public async Task a_member_writes_down_an_absence_the_secretary_sees_it_at_the_deadline_and_the_member_takes_it_back()
    {
        var park = await Town.TellAsync(host, "sek.park", "Parkforum", "Parkchefen", "genplanter rosenbedet", "aftalen");
        using var member = new Visitor(host.ClientFor(host.Person("med.park"), withFormToken: false));

        await member.OpenAsync("/organisation/fravaer");
        await member.PressAsync("Gem fravær", new Dictionary<string, string>
        {
            ["Form.From"] = "01-10-2026",
            ["Form.To"] = "09-10-2026",
            ["Form.Deputy"] = host.Person(Engholm.Outsider).Id.ToString(),
        });
        member.Text.ShouldContain("Fraværet er gemt.");
        member.Text.ShouldContain("1. oktober 2026 til 9. oktober 2026");
        member.Text.ShouldContain("Stedfortræder: Gry Udenfor");

        using var secretary = new Visitor(host.ClientFor(host.Person("sek.park"), withFormToken: false));
        await secretary.OpenAsync($"/opgaver/{park.OpenItem}");
        await secretary.PressAsync("Flyt fristen", new Dictionary<string, string> { ["Form.Day"] = "05-10-2026", ["Form.Reason"] = "Planterne er forsinkede" });
        const string Warning = "Bo Parkchef er fraværende 1. oktober 2026 til 9. oktober 2026. Stedfortræder: Gry Udenfor.";
        secretary.Page.QuerySelector(".fu-receipt")!.TextContent.ShouldContain(Warning);
        secretary.Page.QuerySelector("aside")!.TextContent.ShouldContain(Warning);

        await member.OpenAsync("/organisation/fravaer");
        await member.PressAsync("Fjern");
        member.Text.ShouldContain("Ingen er skrevet som fraværende.");
        (await member.OpenAsync($"/opgaver/{park.OpenItem}")).Text.ShouldNotContain("er fraværende");
    }

    [Fact]
    public async Task what_cannot_be_is_said_at_the_field_and_what_was_typed_is_kept()
    {
        using var member = new Visitor(host.ClientFor(host.Person("med.park"), withFormToken: false));

        await member.OpenAsync("/organisation/fravaer");
        await member.PressAsync("Gem fravær", new Dictionary<string, string> { ["Form.From"] = "09-10-2026", ["Form.To"] = "01-10-2026" });

        member.Status.ShouldBe(422);
        member.Page.QuerySelector("#Form_To-error")!.TextContent.ShouldContain("Fraværet slutter, før det begynder.");
        member.Page.QuerySelector("#Form_To")!.GetAttribute("value").ShouldBe("01-10-2026");
    }

    [Fact]
    public async Task a_secretary_sets_a_standing_deputy_and_the_organisation_shows_who_was_what_when()
    {
        using var secretary = new Visitor(host.ClientFor(host.Person("sek.park"), withFormToken: false));

        await secretary.OpenAsync("/organisation/fravaer");
        await secretary.PressAsync(
            "Gem stedfortræder", new Dictionary<string, string> { ["Form.Deputy"] = host.Person(Engholm.Outsider).Id.ToString() });
        secretary.Text.ShouldContain("Den faste stedfortræder er gemt.");

        await secretary.OpenAsync("/organisation");
        secretary.Text.ShouldContain("Bo Parkchef, fra 1. januar 2020");
        secretary.Text.ShouldContain("Sekretær: Asta Parksekretær, fra begyndelsen");
    }

    [Fact]
    public async Task a_program_writes_an_absence_reads_it_sees_the_warning_and_ends_it()
    {
        var park = await Town.TellAsync(host, "sek.park", "Parkforum", "Parkchefen", "genplanter rosenbedet", "aftalen");
        using var member = host.ClientFor(host.Person("med.park"));
        var me = host.Person("med.park").Id;

        var written = await member.PostAsJsonAsync("/api/absences", new { personId = me, from = "2026-09-15", note = "Kursus" }, Token);
        var id = (await written.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("id").GetGuid();

        var absence = (await member.GetFromJsonAsync<JsonElement>("/api/absences", Token)).EnumerateArray().ShouldHaveSingleItem();
        absence.GetProperty("person").GetString().ShouldBe("Bo Parkchef");
        absence.GetProperty("isNow").GetBoolean().ShouldBeTrue();
        var item = (await member.GetFromJsonAsync<JsonElement>($"/api/action-items/{park.OpenItem}", Token)).GetProperty("item");
        var warning = item.GetProperty("warnings").EnumerateArray().ShouldHaveSingleItem();
        warning.GetProperty("code").GetString().ShouldBe("deadline-in-absence");
        warning.GetProperty("from").GetString().ShouldBe("2026-09-15");

        (await member.DeleteAsync($"/api/absences/{id}", Token)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await member.GetFromJsonAsync<JsonElement>("/api/absences", Token)).EnumerateArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task a_program_sets_the_standing_deputy_of_its_own_position_and_not_one_who_is_unknown()
    {
        using var member = host.ClientFor(host.Person("med.park"));
        var position = host.Organisation.Positions.Values.Single(held => held.Title == "Parkchefen").Id;

        (await member.PutAsJsonAsync($"/api/positions/{position}/deputy", new { personId = host.Person(Engholm.Outsider).Id }, Token))
            .StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await member.PutAsJsonAsync($"/api/positions/{position}/deputy", new { personId = Guid.NewGuid() }, Token))
            .StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task who_has_left_is_nobody_and_an_open_session_opens_nothing()
    {
        using var member = host.ClientFor(host.Person("med.park"));
        (await member.GetAsync("/api/my-commitments", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var file = Engholm.Directory;
        await host.ImportAsync(file with { People = [.. file.People.Select(p => p.Id == "med.park" ? p with { Left = new DateOnly(2026, 9, 21) } : p)] });

        (await member.GetAsync("/api/my-commitments", Token)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
