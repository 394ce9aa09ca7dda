using Deque.AxeCore.Playwright;
using FollowUp.Demo.Mailbox;
using FollowUp.TestServices;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Playwright;
using MimeKit;

namespace FollowUp.BrowserTests.Mailbox;

public sealed class DemoMailboxTests(Chromium chromium) : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private DemoMailServer server = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await DemoMailServer.StartAsync(folder.FullPath, 0, 0, Token);
        await SendAsync("Rasmus Bøgh", "rasmus@kommune.test", "Tre opgaver venter på dig");
        await SendAsync("Åse Ærø", "aase@kommune.test", "Fristen er i dag: handleplan for økonomi");
        await SendAsync("Åse Ærø", "aase@kommune.test", "En frist er overskredet");
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_person_finds_a_mail_and_reads_it_with_and_without_script(bool script)
    {
        await using var context = await chromium.NewContextAsync(new() { JavaScriptEnabled = script });
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.WebAddress.ToString());

        await page.GetByRole(AriaRole.Link, new() { Name = "aase@kommune.test" }).ClickAsync();
        (await page.GetByRole(AriaRole.Row).CountAsync()).ShouldBe(3, "a heading and two mails");
        await page.GetByRole(AriaRole.Link, new() { Name = "Fristen er i dag: handleplan for økonomi" }).ClickAsync();

        (await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync()).ShouldBe("Fristen er i dag: handleplan for økonomi");
        await page.FrameLocator("iframe").GetByText("Kære Åse Ærø").WaitForAsync();
    }

    [Fact]
    public async Task A_link_in_a_mail_opens_a_page_of_its_own_that_may_run_its_scripts()
    {
        await using var context = await chromium.NewContextAsync();
        await context.RouteAsync("http://opgave.test/**", route => route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Body = "<title>før</title><script>document.title = 'efter'</script>",
        }));
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(server.WebAddress, $"/mail/{server.Mails.All()[0].Id}").ToString());

        var opened = await context.RunAndWaitForPageAsync(() => page.FrameLocator("iframe").GetByRole(AriaRole.Link).ClickAsync());
        await opened.WaitForLoadStateAsync();

        (await opened.TitleAsync()).ShouldBe("efter");
    }

    [Fact]
    public async Task Script_in_a_mail_does_nothing()
    {
        await using var context = await chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(server.WebAddress, $"/mail/{server.Mails.All()[0].Id}").ToString());

        var body = page.FrameLocator("iframe").Locator("body");
        await body.WaitForAsync();

        (await body.GetAttributeAsync("data-script")).ShouldBeNull();
    }

    [Fact]
    public async Task The_pages_can_be_used_by_everybody()
    {
        await using var context = await chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        string[] addresses = ["/", "/?til=aase@kommune.test", "/?til=ingen@kommune.test", "/mail/findes-ikke", $"/mail/{server.Mails.All()[0].Id}"];
        foreach (var address in addresses)
        {
            await page.GotoAsync(new Uri(server.WebAddress, address).ToString());
            await ScreenshotAsync(page, address);

            // axe runs by script in every frame, and in the mail's own no script runs: it would wait for ever.
            await page.EvaluateAsync("document.querySelectorAll('iframe').forEach(frame => frame.remove())");
            var found = await page.RunAxe();

            found.Violations.Select(one => $"{address}: {one.Id}: {one.Help}").ShouldBeEmpty();
        }
    }

    /// <summary>Pictures for a person to look at, where one asks for them.</summary>
    private static async Task ScreenshotAsync(IPage page, string address)
    {
        if (Environment.GetEnvironmentVariable("FOLLOWUP_SCREENSHOTS") is { Length: > 0 } into)
        {
            var name = string.Concat(address.Where(char.IsLetter));
            await page.ScreenshotAsync(new() { Path = Path.Combine(into, $"mailbox-{(name.Length > 12 ? name[..12] : name)}.png"), FullPage = true });
        }
    }

    private async Task SendAsync(string name, string address, string subject)
    {
        var mail = new MimeMessage
        {
            Subject = subject,
            Body = new BodyBuilder
            {
                TextBody = $"Kære {name}\n\nSe opgaven: http://opgave.test/1\n",
                HtmlBody = $"<!doctype html><html lang=\"da\"><head><title>x</title></head><body><p>Kære {name}</p><p><a href=\"http://opgave.test/1\">Se opgaven</a></p>"
                    + "<script>document.body.dataset.script = 'kørte'</script></body></html>",
            }.ToMessageBody(),
        };
        mail.From.Add(new MailboxAddress("FollowUp", "followup@kommune.test"));
        mail.To.Add(new MailboxAddress(name, address));
        using var client = new SmtpClient();
        await client.ConnectAsync("127.0.0.1", server.SmtpPort, SecureSocketOptions.StartTlsWhenAvailable, Token);
        await client.SendAsync(mail, Token);
        await client.DisconnectAsync(quit: true, Token);
    }
}
