using FollowUp.TestServices;
using Microsoft.Playwright;

namespace FollowUp.BrowserTests;

/// <summary>
/// One Chromium for the whole run, started when the first test asks; each test takes a context of its own.
/// It is the machine's own (`./followup test` installs it), never one that Playwright downloads.
/// </summary>
public sealed class Chromium : IAsyncDisposable
{
    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> started = new(StartAsync);

    /// <summary>A person's browser: Danish, nothing remembered.</summary>
    public async Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.Locale ??= "da-DK";
        options.TimezoneId ??= "Europe/Copenhagen";
        return await (await started.Value).Browser.NewContextAsync(options);
    }

    public async ValueTask DisposeAsync()
    {
        if (started is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            var (playwright, browser) = await started.Value;
            await browser.DisposeAsync();
            playwright.Dispose();
        }
    }

    private static async Task<(IPlaywright, IBrowser)> StartAsync()
    {
        var program = InstalledProgram.TryFind("chromium", "chromium-browser", "google-chrome") ?? InstalledProgram.Find("chromium");
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
            Args =
            [
                // The sandbox asks for rights that root in a container does not have; the pages are our own.
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
        return (playwright, browser);
    }
}
