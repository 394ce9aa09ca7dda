using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using FollowUp.Demo.Municipality;
using FollowUp.Server.Jobs;
using FollowUp.TestServices.Postgres;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FollowUp.BrowserTests.Birkelund;

/// <summary>From minutes to the next agenda, as the secretary and a chef live it, with nothing but browsers, a mailbox and time.</summary>
public sealed partial class The_whole_circle(TestPostgres postgres, Chromium chromium)
{
    private const string Secretary = "ida.brandstrup";
    private const string Chef = "mette.rosenlund";
    private const string ChefsMailbox = "mette.rosenlund@birkelund.example";

    // The minutes of Thursday 19 November give the Chefen for Økonomi & Stab until Friday 27 November.
    private const string Promise = "Send en oversigt over ubrugte anlægsmidler til direktionen";
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Fact]
    public async Task minutes_become_a_mail_an_answer_and_a_line_on_the_next_agenda()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var house = await BirkelundHouse.WithMailAsync(postgres, chromium, Monday, cancellationToken);
        var ida = await house.BrowserOfAsync(Secretary);
        var mette = await house.BrowserOfAsync(Chef, width: 390);

        // The secretary takes the minutes in and goes through the proposals.
        await ImportAsync(ida);
        await ida.GetByRole(AriaRole.Button, new() { NameRegex = AcceptSure() }).ClickAsync();
        await AddByHandAsync(ida);
        await mette.GotoAsync("/mine-opgaver");
        await Expect(mette.GetByText("Du har ingen åbne opgaver")).ToBeVisibleAsync();
        await ida.GetByRole(AriaRole.Button, new() { NameRegex = Confirm() }).ClickAsync();
        await Expect(ida.GetByText("opgaver er bekræftet")).ToBeVisibleAsync();

        // The next working morning a digest lies in the chef's mailbox; the round that follows sends no second one.
        house.GoTo(Monday.AddDays(1), 7, 30);
        await house.RunAsync<ReminderRoundJob>(job => job.RunAsync(cancellationToken));
        await house.RunAsync<ReminderRoundJob>(job => job.RunAsync(cancellationToken));
        var digest = (await house.Mail!.WaitForAsync(ChefsMailbox, 1, cancellationToken)).ShouldHaveSingleItem();
        var words = digest.TextBody.ShouldNotBeNull();
        words.ShouldContain(Promise);
        words.ShouldContain("Bestil nye skilte til rådhuset");

        // She follows the link to the one task and reports it done, and leaves a status on the other.
        await mette.GotoAsync(LinkTo("Bestil nye skilte til rådhuset", words));
        await mette.GetByRole(AriaRole.Button, new() { Name = "Meld udført" }).ClickAsync();
        await Expect(mette.GetByText("Meldt udført").First).ToBeVisibleAsync();
        await mette.GotoAsync(LinkTo(Promise, words));
        await mette.Locator("summary", new() { HasText = "Status" }).ClickAsync();
        await mette.GetByLabel("Hvordan går det?").FillAsync("To afdelinger mangler at svare.");
        await mette.GetByRole(AriaRole.Button, new() { Name = "Gem status" }).ClickAsync();
        await Expect(mette.GetByText("To afdelinger mangler at svare.").First).ToBeVisibleAsync();

        // She asks for another day; the deadline stands until the secretary, who finds the wish on the front page, grants it.
        await mette.Locator("summary", new() { HasText = "Ny frist" }).ClickAsync();
        await mette.GetByLabel("Ny frist", new() { Exact = true }).FillAsync("30-11-2026");
        await mette.Locator("details[open]").GetByLabel("Hvorfor?").FillAsync("To afdelinger mangler at svare.");
        await mette.GetByRole(AriaRole.Button, new() { Name = "Bed om fristen" }).ClickAsync();
        await Expect(mette.GetByText("Der er bedt om ny frist")).ToBeVisibleAsync();
        await ida.GotoAsync("/");
        await ida.GetByRole(AriaRole.Link, new() { NameRegex = new("^Svar ?: ønske om ny frist$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)) }).ClickAsync();
        await ida.GetByRole(AriaRole.Link, new() { Name = Promise }).ClickAsync();
        await ida.GetByRole(AriaRole.Button, new() { Name = "Giv frist til 30. november" }).ClickAsync();
        await Expect(ida.GetByText("har fået ny frist.")).ToBeVisibleAsync();

        // Time passes; the job gathers, and the secretary finds both on the draft of the next meeting, each under its heading.
        house.GoTo(Monday.AddDays(8), 6, 0);
        await house.RunAsync<GatherDraftsJob>(job => job.RunAsync(cancellationToken));
        await ida.GotoAsync("/naeste-moede");
        await Expect(Section(ida, "Overskredet").GetByText(Promise).First).ToBeVisibleAsync();
        await Expect(Section(ida, "Venter på forummets ord").GetByText("Bestil nye skilte til rådhuset").First).ToBeVisibleAsync();

        var agenda = await ExportAsync(ida, "Word");
        agenda.ShouldContain(Promise);
        agenda.ShouldContain("CF-2026-");
        agenda.ShouldContain("To afdelinger mangler at svare.");
    }

    private static async Task ImportAsync(IPage ida)
    {
        var minutes = BirkelundMinutes.WrittenBefore(Monday)[^1];
        await ida.GotoAsync("/referater/indlaes");
        await ida.GetByLabel(DropLabel()).SetInputFilesAsync(new FilePayload
        {
            Name = minutes.FileName,
            MimeType = "text/plain",
            Buffer = Encoding.UTF8.GetBytes(minutes.Text),
        });
        await ida.GetByRole(AriaRole.Button, new() { Name = "Indlæs", Exact = true }).ClickAsync();
        await Expect(ida.GetByRole(AriaRole.Heading, new() { Name = "Gennemgå forslag" })).ToBeVisibleAsync();
        await Expect(ida.GetByRole(AriaRole.Heading, new() { Name = Promise })).ToBeVisibleAsync();
    }

    private static async Task AddByHandAsync(IPage ida)
    {
        await ida.GetByRole(AriaRole.Link, new() { Name = "Tilføj en opgave" }).Last.ClickAsync();
        await ida.GetByLabel("Opgave", new() { Exact = true }).FillAsync("Bestil nye skilte til rådhuset");
        await ida.GetByLabel("Ansvarlig", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "Chefen for Økonomi & Stab (Mette Rosenlund)" });
        await ida.GetByLabel("Frist").FillAsync("04-12-2026");
        await ida.GetByRole(AriaRole.Button, new() { NameRegex = Add() }).ClickAsync();
        await Expect(ida.GetByText("Bestil nye skilte til rådhuset").First).ToBeVisibleAsync();
    }

    /// <summary>The address that stands in the mail beside a task.</summary>
    private static string LinkTo(string title, string words) =>
        TaskLink().Match(words[words.IndexOf(title, StringComparison.Ordinal)..]).Value;

    private static ILocator Section(IPage page, string name) => page.GetByRole(AriaRole.Region, new() { Name = name });

    private static async Task<string> ExportAsync(IPage ida, string format)
    {
        var download = await ida.RunAndWaitForDownloadAsync(() => ida.GetByRole(AriaRole.Link, new() { Name = format }).First.ClickAsync());
        await using var stream = await download.CreateReadStreamAsync();
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        copy.Position = 0;
        using var word = WordprocessingDocument.Open(copy, isEditable: false);
        return word.MainDocumentPart!.Document!.Body!.InnerText;
    }

    [GeneratedRegex("^Godkend de \\d+ sikre", RegexOptions.None, 1000)]
    private static partial Regex AcceptSure();

    [GeneratedRegex("^Bekræft", RegexOptions.None, 1000)]
    private static partial Regex Confirm();

    [GeneratedRegex("^Tilføj", RegexOptions.None, 1000)]
    private static partial Regex Add();

    [GeneratedRegex("fil", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex DropLabel();

    [GeneratedRegex("http://127\\.0\\.0\\.1:\\d+/opgaver/[0-9a-f-]{36}", RegexOptions.None, 1000)]
    private static partial Regex TaskLink();
}
