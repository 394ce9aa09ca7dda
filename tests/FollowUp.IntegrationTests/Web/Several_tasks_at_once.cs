using FollowUp.IntegrationTests.Doors;
using FollowUp.TestServices.Hosting;
using FollowUp.TestServices.Postgres;
using Microsoft.Extensions.Time.Testing;

namespace FollowUp.IntegrationTests.Web;

/// <summary>A secretary registers tasks by hand and changes them together, without script. It is Monday 21 September 2026.</summary>
public sealed class Several_tasks_at_once(TestPostgres postgres) : IAsyncLifetime
{
    private TestDatabase database = null!;
    private FollowUpHost host = null!;
    private Visitor secretary = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        database = await FollowUpHost.DatabaseAsync(postgres, Token);
        host = await FollowUpHost.StartAsync(database, new FakeTimeProvider(Town.Now));
        await host.ImportAsync(Engholm.Directory);
        secretary = new Visitor(host.ClientFor(host.Person("sek.park"), withFormToken: false));
    }

    public async ValueTask DisposeAsync()
    {
        secretary.Dispose();
        await host.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task registered_by_hand_it_is_shown_with_its_number()
    {
        await RegisterAsync("Klip hækken ved skolen");

        secretary.Heading.ShouldBe("Klip hækken ved skolen");
        secretary.Text.ShouldContain("er oprettet.");
    }

    [Fact]
    public async Task without_words_the_form_stands_with_the_error_at_the_field()
    {
        await secretary.OpenAsync("/opgaver/ny");
        await secretary.PressAsync("Opret opgave", new Dictionary<string, string> { ["Form.Deadline"] = "01-10-2026" });

        secretary.Status.ShouldBe(422);
        secretary.Page.QuerySelector(".form-error .form-error-message")!.TextContent.ShouldContain("Skriv, hvad opgaven går ud på");
        secretary.Page.QuerySelector("#Form_Deadline")!.GetAttribute("value").ShouldBe("01-10-2026");
    }

    [Fact]
    public async Task the_ticked_ones_are_moved_and_the_others_are_not()
    {
        await RegisterAsync("Klip hækken ved skolen");
        await RegisterAsync("Vand bedene");
        await RegisterAsync("Slå græsset");
        await secretary.OpenAsync("/opgaver");
        var chosen = secretary.Page.QuerySelectorAll("li.fu-pick").Where(row => !row.TextContent.Contains("græsset", StringComparison.Ordinal))
            .Select(row => $"opgave={row.QuerySelector("input")!.GetAttribute("value")}");

        await secretary.OpenAsync("/opgaver/flere?" + string.Join('&', chosen));
        secretary.Text.ShouldContain("2 opgaver er valgt.");
        await secretary.PressAsync("Flyt fristen", new Dictionary<string, string> { ["Form.Day"] = "15-10-2026", ["Form.Reason"] = "Regnvejr" });

        secretary.Text.ShouldContain("2 opgaver er ændret.");
        secretary.Page.QuerySelectorAll("li.fu-pick").Count(row => row.TextContent.Contains("15. okt", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public async Task what_is_held_back_stays_with_its_reason_and_what_was_typed()
    {
        await RegisterAsync("Klip hækken ved skolen");
        await secretary.OpenAsync($"/opgaver/flere?opgave={secretary.Address.Split('/')[^1]}");

        await secretary.PressAsync("Flyt fristen", new Dictionary<string, string> { ["Form.Day"] = "01-09-2026", ["Form.Reason"] = "Regnvejr" });

        secretary.Status.ShouldBe(422);
        secretary.Text.ShouldContain("0 er ændret. 1 kunne ikke ændres");
        secretary.Page.QuerySelector("details[open] input[name='Form.Reason']")!.GetAttribute("value").ShouldBe("Regnvejr");
    }

    private async Task RegisterAsync(string title)
    {
        await secretary.OpenAsync("/opgaver/ny");
        await secretary.PressAsync("Opret opgave", new Dictionary<string, string> { ["Form.Title"] = title, ["Form.Deadline"] = "01-10-2026" });
    }
}
