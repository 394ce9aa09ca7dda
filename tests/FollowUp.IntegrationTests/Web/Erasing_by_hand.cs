using FollowUp.IntegrationTests.Cli;
using FollowUp.IntegrationTests.Doors;
using FollowUp.TestServices.Hosting;
using FollowUp.TestServices.Postgres;
using Microsoft.Extensions.Time.Testing;

namespace FollowUp.IntegrationTests.Web;

/// <summary>A person is erased at the page, and by the operator's command.</summary>
public sealed class Erasing_by_hand(TestPostgres postgres)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task an_administrator_sees_what_will_happen_says_yes_and_the_name_is_gone()
    {
        await using var database = await FollowUpHost.DatabaseAsync(postgres, Token);
        await using var host = await FollowUpHost.StartAsync(database, new FakeTimeProvider(Town.Now));
        await host.ImportAsync(Engholm.Directory);
        var park = await Town.TellAsync(host, "sek.park", "Parkforum", "Parkchefen", "genplanter rosenbedet", "aftalen");
        using (var member = new Visitor(host.ClientFor(host.Person("med.park"), withFormToken: false)))
        {
            await member.OpenAsync($"/opgaver/{park.OpenItem}");
            await member.PressAsync("Gem bemærkning", new Dictionary<string, string> { ["Form.Text"] = "Aftalt med Gry Udenfor." });
        }

        var outsider = host.Person(Engholm.Outsider).Id;
        using var administrator = new Visitor(host.ClientFor(host.Person(Engholm.Administrator), withFormToken: false));
        await administrator.OpenAsync("/organisation");
        await administrator.FollowAsync("Slet en person");
        await administrator.OpenAsync($"/organisation/slet-person?person={outsider}");
        administrator.Heading.ShouldBe("Slet Gry Udenfor");
        administrator.Text.ShouldContain("1 sted i en tekst");
        administrator.Text.ShouldNotContain("Aftalt med");

        await administrator.PressAsync("Slet personen");
        administrator.Status.ShouldBe(422);
        administrator.Text.ShouldContain("Sæt kryds");
        await administrator.PressAsync("Slet personen", new Dictionary<string, string> { ["Sure"] = "true" });
        administrator.Page.QuerySelector(".fu-receipt")!.TextContent.ShouldContain("Personen er slettet.");
        await administrator.OpenAsync($"/organisation/slet-person/{outsider}");
        administrator.Heading.ShouldBe("Slet Slettet person");
        administrator.Text.ShouldContain("slettet i forvejen");

        await administrator.OpenAsync($"/organisation/slet-person/{host.Person("med.park").Id}");
        administrator.Text.ShouldContain("Giv dem til en anden");
        administrator.Page.QuerySelectorAll("main form").ShouldBeEmpty();
    }

    [Fact]
    public async Task the_operator_sees_the_words_around_each_place_and_erases()
    {
        await using var birkelund = await SeededBirkelund.CreateAsync(postgres);
        var busy = await ProgramRun.Of(birkelund.Settings, "erase-person", "mette.rosenlund@birkelund.example", "--dry-run");
        var nobody = await ProgramRun.Of(birkelund.Settings, "erase-person", "ingen@birkelund.example");
        var preview = await ProgramRun.Of(birkelund.Settings, "erase-person", "grethe.solvang", "--dry-run", "--json");
        var erased = await ProgramRun.Of(birkelund.Settings, "erase-person", "grethe.solvang");
        var again = await ProgramRun.Of(birkelund.Settings, "erase-person", "grethe.solvang");

        busy.ExitCode.ShouldBe(1);
        busy.Text.ShouldContain("[Mette Rosenlund] gennemgik hovedtallene");
        busy.Errors.ShouldMatch(@"^The person has [1-9]\d* open tasks");
        (nobody.ExitCode, again.ExitCode).ShouldBe((1, 1));
        preview.ExitCode.ShouldBe(0, preview.Errors);
        preview.Text.ShouldContain("\"dryRun\": true");
        erased.ExitCode.ShouldBe(0, erased.Errors);
        erased.Text.ShouldStartWith("Erased: ");
    }
}
