using FollowUp.IntegrationTests.Doors;
using FollowUp.TestServices.Hosting;
using FollowUp.TestServices.Postgres;
using Microsoft.Extensions.Time.Testing;

namespace FollowUp.IntegrationTests.Web;

/// <summary>The circle, by forms alone. It is Monday 14 September 2026.</summary>
public sealed class Walking_the_pages(TestPostgres postgres)
{
    private const string Minutes = """
        REFERAT Parkforum d. 10-09-2026

        Mødedato Torsdag d. 10. september 2026 kl. 09:00

        Punkt 1: Bænke i parken

        04.00.00-P20-1-26

        Beslutning

        Parkforum drøftede sagen. Parkchefen sender en plan for bænkene til Parkforum senest den 25. september.

        Punkt 2: Skilte

        04.00.00-P20-2-26

        Beslutning

        Orienteringen blev taget til efterretning.

        """;

    [Fact]
    public async Task from_pasted_minutes_to_the_next_agenda()
    {
        await using var database = await FollowUpHost.DatabaseAsync(postgres, TestContext.Current.CancellationToken);
        await using var host = await StartAsync(database);
        using var secretary = new Visitor(host.ClientFor(host.Person("sek.park"), withFormToken: false));
        using var member = new Visitor(host.ClientFor(host.Person("med.park"), withFormToken: false));

        await secretary.OpenAsync("/referater/indlaes");
        await secretary.PressAsync("Indlæs", new Dictionary<string, string> { ["Text"] = Minutes });
        secretary.Heading.ShouldBe("Gennemgå forslag");
        secretary.Text.ShouldContain("Referatet er indlæst.");
        secretary.Page.QuerySelector("mark")!.TextContent.ShouldContain("Parkchefen sender en plan");
        (await member.OpenAsync("/mine-opgaver")).Text.ShouldContain("Du har ingen åbne opgaver");

        await secretary.PressAsync("Godkend: Forslag 1");
        secretary.Text.ShouldContain("1 af 1 gennemgået");
        (await member.OpenAsync("/mine-opgaver")).Text.ShouldContain("Du har ingen åbne opgaver");
        await secretary.PressAsync("Bekræft den ene godkendte");
        secretary.Text.ShouldContain("1 opgave er bekræftet.");

        (await member.OpenAsync("/mine-opgaver")).Text.ShouldContain("Fre 25. sep");
        await member.PressAsync("Bed om fristen", new Dictionary<string, string> { ["Form.Day"] = "02-10-2026", ["Form.Reason"] = "Leverandøren er sen" });
        member.Text.ShouldContain("Der er bedt om ny frist");
        member.Text.ShouldContain("Fre 25. sep");
        (await secretary.OpenAsync("/")).Text.ShouldContain("ønske om ny frist");
        await secretary.OpenAsync("/opgaver?tilstand=beder-om-frist");
        await secretary.FollowAsync("Send");
        secretary.Text.ShouldContain("»Leverandøren er sen«");
        await secretary.PressAsync("Giv frist til 2. oktober");
        secretary.Text.ShouldContain("har fået ny frist.");
        (await member.OpenAsync("/mine-opgaver")).Text.ShouldContain("Fre 2. okt");
        await member.PressAsync("Udført");
        member.Text.ShouldContain("er meldt udført.");

        await secretary.OpenAsync("/naeste-moede");
        secretary.Heading.ShouldBe("Udestående til Parkforum");
        await secretary.PressAsync("Saml i udkastet");
        secretary.Text.ShouldContain("Venter på forummets ord");
        await secretary.PressAsync("Gem linjen", new Dictionary<string, string> { ["line"] = "Bo viser planen" });
        secretary.Text.ShouldContain("Bo viser planen");
        await secretary.PressAsync("Tag ud af udkastet");
        secretary.Text.ShouldContain("Læg tilbage");
    }

    [Fact]
    public async Task what_is_refused_is_said_first_and_at_the_field_and_what_was_typed_is_kept()
    {
        await using var database = await FollowUpHost.DatabaseAsync(postgres, TestContext.Current.CancellationToken);
        await using var host = await StartAsync(database);
        using var secretary = new Visitor(host.ClientFor(host.Person("sek.park"), withFormToken: false));

        await secretary.OpenAsync("/referater/indlaes");
        await secretary.PressAsync("Indlæs", new Dictionary<string, string> { ["Text"] = "Kære alle. Husk kage på fredag." });

        secretary.Status.ShouldBe(422);
        var line = secretary.Page.QuerySelector(".fu-errors a")!;
        line.TextContent.ShouldStartWith("Teksten ligner ikke et referat");
        var field = secretary.Page.QuerySelector(line.GetAttribute("href")!)!;
        field.TextContent.ShouldContain("Husk kage på fredag.");
        field.GetAttribute("aria-invalid").ShouldBe("true");
        secretary.Page.GetElementById(field.GetAttribute("aria-describedby")!.Split(' ')[0])!.TextContent.ShouldContain("ligner ikke et referat");
    }

    [Fact]
    public async Task a_date_that_does_not_exist_is_refused_with_the_words_that_were_typed()
    {
        await using var database = await FollowUpHost.DatabaseAsync(postgres, TestContext.Current.CancellationToken);
        await using var host = await StartAsync(database);
        using var secretary = new Visitor(host.ClientFor(host.Person("sek.park"), withFormToken: false));
        await secretary.OpenAsync("/referater/indlaes");
        await secretary.PressAsync("Indlæs", new Dictionary<string, string> { ["Text"] = Minutes });

        await secretary.FollowAsync("Ret");
        await secretary.PressAsync("Godkend", new Dictionary<string, string> { ["Form.Deadline"] = "31-09-2026" }, near: "Du retter dette forslag");

        secretary.Status.ShouldBe(422);
        secretary.Text.ShouldContain("»31-09-2026« kan ikke læses her");
    }

    [Fact]
    public async Task who_answers_on_an_old_page_is_told_that_somebody_was_first_and_keeps_the_words()
    {
        await using var database = await FollowUpHost.DatabaseAsync(postgres, TestContext.Current.CancellationToken);
        await using var host = await StartAsync(database);
        using var secretary = new Visitor(host.ClientFor(host.Person("sek.park"), withFormToken: false));
        using var member = new Visitor(host.ClientFor(host.Person("med.park"), withFormToken: false));
        await secretary.OpenAsync("/referater/indlaes");
        await secretary.PressAsync("Indlæs", new Dictionary<string, string> { ["Text"] = Minutes });
        await secretary.PressAsync("Godkend: Forslag 1");
        await secretary.PressAsync("Bekræft den ene godkendte");

        await member.OpenAsync("/mine-opgaver");
        await secretary.OpenAsync("/opgaver");
        await secretary.FollowAsync("Send");
        await secretary.PressAsync("Gem status", new Dictionary<string, string> { ["Form.Text"] = "Planen er på vej" });
        await member.PressAsync("Gem status", new Dictionary<string, string> { ["Form.Text"] = "Bænkene er bestilt" });

        member.Status.ShouldBe(422);
        member.Text.ShouldContain("Nogen nåede det før dig");
        member.Page.GetElementById("imens")!.ParentElement!.TextContent.ShouldContain("Asta Parksekretær");
        member.Text.ShouldContain("Planen er på vej");
        member.Page.GetElementById("Form_Text")!.GetAttribute("value").ShouldBe("Bænkene er bestilt");
        await member.PressAsync("Gem status");
        member.Text.ShouldContain("Bænkene er bestilt");
    }

    [Theory]
    [InlineData("sek.park", "/", "Goddag, Asta")]
    [InlineData("med.park", "/", "Mine opgaver")]
    [InlineData(Engholm.Director, "/", "Overblik")]
    [InlineData(Engholm.Administrator, "/", "Organisation")]
    [InlineData("med.park", "/referater", "Du har ikke adgang")]
    [InlineData("med.park", "/overblik", "Du har ikke adgang")]
    [InlineData(Engholm.Outsider, "/opgaver", "Du har ikke adgang")]
    [InlineData("sek.park", "/opgaver/0198f0c4-0000-7000-8000-000000000001", "Siden findes ikke")]
    public async Task each_role_comes_to_its_own_page_and_to_no_other(string person, string address, string heading)
    {
        await using var database = await FollowUpHost.DatabaseAsync(postgres, TestContext.Current.CancellationToken);
        await using var host = await StartAsync(database);
        using var visitor = new Visitor(host.ClientFor(host.Person(person)));

        (await visitor.OpenAsync(address)).Heading.ShouldBe(heading);
    }

    private static async Task<FollowUpHost> StartAsync(TestDatabase database)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 9, 14, 9, 0, 0, TimeSpan.Zero));
        var host = await FollowUpHost.StartAsync(database, clock);
        await host.ImportAsync(Engholm.Directory);
        return host;
    }
}
