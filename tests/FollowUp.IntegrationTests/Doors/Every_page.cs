using System.Net;
using AngleSharp.Html.Parser;

namespace FollowUp.IntegrationTests.Doors;

/// <summary>Whoever looks, and whatever comes of it: headers are there, and nothing in the page runs or styles from within it.</summary>
[Collection(typeof(TownTests))]
public sealed class Every_page(Town town)
{
    public static TheoryData<string> Doors =>
        [.. DoorTable.Rows.Keys.Where(row => row.StartsWith("GET", StringComparison.Ordinal)), "GET /findes-ikke", "GET /css/tokens.css"];

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task has_its_headers_and_nothing_inline(string row)
    {
        foreach (var caller in new[] { "nobody", "outsider", "member", "secretary", "director", "administrator" })
        {
            using var client = town.Host.ClientFor(town.Caller(caller));
            using var request = DoorTable.Request(row, town.Park);
            using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

            var policy = string.Join(';', answer.Headers.GetValues("Content-Security-Policy"));
            policy.ShouldContain("default-src 'self'");
            policy.ShouldContain("frame-ancestors 'none'");
            policy.ShouldNotContain("unsafe");
            answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
            answer.Headers.GetValues("X-Frame-Options").ShouldBe(["DENY"]);
            answer.Headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
            answer.Headers.Contains("Server").ShouldBeFalse();
            answer.Headers.Contains("X-Powered-By").ShouldBeFalse();
            if (answer.Content.Headers.ContentType?.MediaType == "text/html" && !row.Contains("hangfire", StringComparison.Ordinal))
            {
                Inline(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty($"{row} for {caller}");
            }
        }
    }

    [Fact]
    public async Task that_is_about_somebodys_tasks_is_kept_by_no_cache()
    {
        foreach (var path in new[] { "/opgaver", "/mine-opgaver", $"/opgaver/{town.Park.OpenItem}", "/api/action-items" })
        {
            using var client = town.Host.ClientFor(town.Caller("secretary"));
            using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.Headers.CacheControl!.NoStore.ShouldBeTrue(path);
        }
    }

    private static IEnumerable<string> Inline(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        return page.QuerySelectorAll("script:not([src]), style, [style]").Select(element => element.OuterHtml)
            .Concat(page.All.SelectMany(element => element.Attributes)
                .Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)
                    || attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
                .Select(attribute => $"{attribute.Name}={attribute.Value}"));
    }
}
