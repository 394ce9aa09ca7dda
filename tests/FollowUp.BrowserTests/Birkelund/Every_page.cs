using Deque.AxeCore.Playwright;
using FollowUp.TestServices.Postgres;
using Microsoft.Playwright;

namespace FollowUp.BrowserTests.Birkelund;

/// <summary>
/// Each page as its reader sees it, at desk and in the hand: no accessibility violation, no sideways scroll, no error in the
/// console. With FOLLOWUP_SCREENS naming a folder, their pictures are put there (that is how docs/screens is made).
/// </summary>
public sealed class Every_page(TestPostgres postgres, Chromium chromium)
{
    private const int Desk = 1280;
    private const int Hand = 390;

    private const string Several = "/opgaver/flere";

    private static readonly DateOnly Monday = new(2026, 11, 23);

    /// <summary>Who, where ("*" stands for the first link of that kind on the page before), and the name of the picture.</summary>
    private static readonly (string? Person, string Path, string Picture)[] Pages =
    [
        (null, "/log-ind", "log-ind"),
        ("ida.brandstrup", "/", "forside"),
        ("ida.brandstrup", "/referater", "referater"),
        ("ida.brandstrup", "/referater/*/gennemgang", "gennemgang"),
        ("ida.brandstrup", "/referater/indlaes", "indlaes"),
        ("ida.brandstrup", "/opgaver", "opgaver"),
        ("ida.brandstrup", "/opgaver/*", "opgave"),
        ("ida.brandstrup", "/opgaver/ny", "opgave-ny"),
        ("ida.brandstrup", "/opgaver", "opgaver"),
        ("ida.brandstrup", Several, "opgaver-flere"),
        ("ida.brandstrup", "/naeste-moede", "udestaaende"),
        ("ida.brandstrup", "/kvalitet", "kvalitet"),
        ("ida.brandstrup", "/organisation/navne", "navne"),
        ("mette.rosenlund", "/mine-opgaver", "mine-opgaver"),
        ("mette.rosenlund", "/min-afdeling", "min-afdeling"),
        ("mette.rosenlund", "/organisation/fravaer", "fravaer"),
        ("mette.rosenlund", "/findes-ikke", "findes-ikke"),
        ("henrik.thorsager", "/", "overblik"),
        ("tove.kirkeby", "/organisation", "organisation"),
        ("tove.kirkeby", "/organisation/forum/*", "regler"),
        ("tove.kirkeby", "/organisation/fravaer", "fravaer-alle"),
        ("tove.kirkeby", "/organisation/grupper", "grupper"),
        ("tove.kirkeby", "/organisation/slet-person", "slet-person"),
        ("tove.kirkeby", "/organisation/indlaes", "organisation-indlaes"),
    ];

    [Theory]
    [InlineData(Desk)]
    [InlineData(Hand)]
    public async Task can_be_used_by_everybody(int width)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var house = await BirkelundHouse.AsInTheDemoAsync(postgres, chromium, Monday, cancellationToken);
        var complaints = new List<string>();
        foreach (var reader in Pages.GroupBy(page => page.Person))
        {
            var page = await house.BrowserOfAsync(reader.Key, width);
            page.Console += (_, message) =>
            {
                if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal))
                {
                    complaints.Add($"{page.Url}: {message.Text}");
                }
            };
            foreach (var (_, path, picture) in reader)
            {
                await page.GotoAsync(path == Several ? await SeveralAsync(page) : await AddressAsync(page, path));
                complaints.AddRange(await ComplaintsAsync(page, path, width));
                await KeepPictureAsync(page, $"{picture}-{(width == Desk ? "desk" : "hand")}.png");

                // What is folded away is used too.
                await page.EvaluateAsync("document.querySelectorAll('main details').forEach(d => d.open = true)");
                complaints.AddRange(await ComplaintsAsync(page, path, width));
            }
        }

        complaints.ShouldBeEmpty();
    }

    /// <summary>What is led to when the first three of a list are ticked.</summary>
    private static async Task<string> SeveralAsync(IPage page) => Several + "?" + string.Join('&', (await page.Locator("li.fu-pick input").EvaluateAllAsync<string[]>(
        "boxes => boxes.slice(0, 3).map(box => 'opgave=' + box.value)")));

    private static async Task<string> AddressAsync(IPage page, string path)
    {
        if (!path.Contains('*', StringComparison.Ordinal))
        {
            return path;
        }

        var (before, after) = (path[..path.IndexOf('*', StringComparison.Ordinal)], path[(path.IndexOf('*', StringComparison.Ordinal) + 1)..]);
        var ending = after.Length == 0 ? string.Empty : $"[href$='{after}']";

        // Of one thing, and not the page where another is made.
        var link = page.Locator($"main a[href^='{before}']{ending}:not([href*='/ny'])").First;
        return await link.GetAttributeAsync("href") ?? throw new InvalidOperationException($"No link to {path} on {page.Url}.");
    }

    private static async Task<IEnumerable<string>> ComplaintsAsync(IPage page, string path, int width)
    {
        var axe = await page.RunAxe();
        var found = axe.Violations.Select(v => $"{path} at {width}: {v.Id} on {string.Join(" ", v.Nodes.Select(n => n.Target).Take(2))}").ToList();
        if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var wide && wide > width)
        {
            found.Add($"{path} at {width}: scrolls sideways to {wide}");
        }

        if ((await page.TitleAsync()).Length <= "FollowUp".Length)
        {
            found.Add($"{path}: has no title of its own");
        }

        return found;
    }

    private static async Task KeepPictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("FOLLOWUP_SCREENS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name), FullPage = true });
        }
    }
}
