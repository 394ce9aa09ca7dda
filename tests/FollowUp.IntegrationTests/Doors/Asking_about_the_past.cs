using System.Net;
using System.Text.Json;
using FollowUp.Features.Time;
using FollowUp.IntegrationTests.Web;

namespace FollowUp.IntegrationTests.Doors;

[Collection(typeof(TownTests))]
public sealed class Asking_about_the_past(Town town)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task the_list_of_a_day_says_so_first_and_its_links_stay_in_that_day()
    {
        using var secretary = new Visitor(town.Host.ClientFor(town.Caller("secretary"), withFormToken: false));
        await secretary.OpenAsync("/opgaver?tilstand=alle&pr=2026-09-21");

        secretary.Text.ShouldContain("Som det var kendt ved udgangen af 21. september 2026.");
        secretary.Page.QuerySelectorAll("main form").ShouldAllBe(form => form.GetAttribute("method") == "get");
        secretary.Page.QuerySelectorAll(".fu-item a").Select(link => link.GetAttribute("href")).ShouldAllBe(href => href!.EndsWith("?pr=2026-09-21"));
        secretary.Page.QuerySelector(".fu-receipt--info a")!.GetAttribute("href").ShouldBe("/opgaver?tilstand=alle");

        await secretary.OpenAsync($"/opgaver/{town.Park.OpenItem}?pr=2026-09-21");
        secretary.Text.ShouldContain("Som det var kendt ved udgangen af 21. september 2026.");
        secretary.Page.QuerySelectorAll("main form").ShouldBeEmpty();
        await secretary.OpenAsync($"/opgaver/{town.Park.OpenItem}");
        secretary.Page.QuerySelectorAll("main form").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task a_day_before_anything_was_known_is_empty_and_a_day_to_come_is_not_told()
    {
        using var secretary = new Visitor(town.Host.ClientFor(town.Caller("secretary"), withFormToken: false));
        await secretary.OpenAsync("/opgaver?tilstand=alle&pr=2021-09-01");
        secretary.Page.QuerySelectorAll(".fu-item").ShouldBeEmpty();
        await secretary.OpenAsync($"/opgaver/{town.Park.OpenItem}?pr=2021-09-01");
        secretary.Status.ShouldBe(404);

        await secretary.OpenAsync("/opgaver?pr=2026-09-22");
        secretary.Page.QuerySelector(".fu-errors a")!.GetAttribute("href").ShouldBe("#pr");
        secretary.Page.QuerySelector(".fu-receipt--info").ShouldBeNull();
        secretary.Page.QuerySelectorAll(".fu-item").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task the_directors_figures_of_a_day_open_the_lists_of_that_day()
    {
        using var director = new Visitor(town.Host.ClientFor(town.Caller("director"), withFormToken: false));
        await director.OpenAsync("/overblik?pr=2026-09-21");
        director.Text.ShouldContain("Som det var kendt ved udgangen af 21. september 2026.");
        director.Page.QuerySelectorAll(".fu-stat__n a, .fu-table-stat a").Select(link => link.GetAttribute("href"))
            .ShouldAllBe(href => href!.EndsWith("pr=2026-09-21"));
        (await director.OpenAsync("/overblik?pr=2021-09-01")).Page.QuerySelector(".fu-stat__n")!.TextContent.Trim().ShouldBe("0");
    }

    [Fact]
    public async Task ones_own_tasks_and_a_meetings_outstanding_of_a_day_have_no_forms_and_links_into_that_day()
    {
        using var secretary = new Visitor(town.Host.ClientFor(town.Caller("secretary"), withFormToken: false));
        await secretary.OpenAsync($"/moeder/{town.Park.NextMeeting}/udestaaende?pr=2026-09-21");
        secretary.Text.ShouldContain("Som det var kendt ved udgangen af 21. september 2026.");
        secretary.Page.QuerySelectorAll("main form").ShouldBeEmpty();
        secretary.Page.QuerySelectorAll(".fu-draft h3 a").Select(link => link.GetAttribute("href")).ShouldNotBeEmpty();
        secretary.Page.QuerySelectorAll(".fu-draft h3 a").Select(link => link.GetAttribute("href")).ShouldAllBe(href => href!.EndsWith("?pr=2026-09-21"));
        await secretary.OpenAsync($"/moeder/{town.Park.NextMeeting}/udestaaende?pr=2021-09-01");
        secretary.Page.QuerySelectorAll(".fu-draft h3 a").ShouldBeEmpty();

        using var member = new Visitor(town.Host.ClientFor(town.Caller("member"), withFormToken: false));
        await member.OpenAsync("/mine-opgaver?pr=2026-09-21");
        member.Text.ShouldContain("Som det var kendt ved udgangen af 21. september 2026.");
        member.Page.QuerySelectorAll("main form").ShouldBeEmpty();
        member.Page.QuerySelectorAll(".fu-item a").Select(link => link.GetAttribute("href")).ShouldNotBeEmpty();
        member.Page.QuerySelectorAll(".fu-item a").Select(link => link.GetAttribute("href")).ShouldAllBe(href => href!.EndsWith("?pr=2026-09-21"));
    }

    [Theory]
    [InlineData("secretary", "/api/action-items?status=All&asOf=", "/total", 2)]
    [InlineData("director", "/api/overview?asOf=", "/all/open", 2)]
    [InlineData("secretary", "/api/meetings/MEETING/outstanding?asOf=", "/listed", 2)]
    public async Task programs_ask_by_day_or_moment_and_are_refused_what_is_neither(string caller, string address, string place, int now)
    {
        using var client = town.Host.ClientFor(town.Caller(caller));
        var path = address.Replace("MEETING", town.Park.NextMeeting.ToString(), StringComparison.Ordinal);

        (await CountAsync("2026-09-21")).ShouldBe(now);
        (await CountAsync("2026-09-21T08:00:00%2B02:00")).ShouldBe(now);
        (await CountAsync("2026-09-21T05:59:59Z")).ShouldBe(0);
        (await CountAsync("2021-09-01")).ShouldBe(0);
        foreach (var unread in new[] { "i-gaar", "01-09-2021", "2021-09-01T12:00:00", "9999-12-31", "" })
        {
            (await client.GetAsync(path + unread, Token)).StatusCode.ShouldBe(HttpStatusCode.BadRequest, unread);
        }

        async Task<int> CountAsync(string asOf)
        {
            var json = JsonDocument.Parse(await client.GetStringAsync(path + asOf, Token)).RootElement;
            var found = place.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(json, (at, name) => at.GetProperty(name));
            return found.ValueKind == JsonValueKind.Array ? found.GetArrayLength() : found.GetInt32();
        }
    }

    [Fact]
    public async Task of_the_past_no_revision_is_handed_out()
    {
        using var client = town.Host.ClientFor(town.Caller("secretary"));
        var past = await client.GetAsync($"/api/action-items/{town.Park.OpenItem}?asOf=2026-09-21", Token);
        past.StatusCode.ShouldBe(HttpStatusCode.OK);
        past.Headers.ETag.ShouldBeNull();
        (await client.GetAsync($"/api/action-items/{town.Park.OpenItem}?asOf=2021-09-01", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync($"/api/action-items/{town.Park.OpenItem}", Token)).Headers.ETag.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("2026-09-21", "2026-09-21T21:59:59.9999999Z")]
    [InlineData("2026-10-25", "2026-10-25T22:59:59.9999999Z")]
    [InlineData("2026-03-28", "2026-03-28T22:59:59.9999999Z")]
    [InlineData("2026-09-21T12:30Z", "2026-09-21T12:30:00.0000000Z")]
    [InlineData("2026-09-21T12:30:15+02:00", "2026-09-21T10:30:15.0000000Z")]
    public void a_day_is_its_end_in_Denmark_and_a_moment_is_itself(string text, string moment) =>
        PointInTime.Read(text)!.Moment.UtcDateTime.ToString("O").ShouldBe(moment);
}
