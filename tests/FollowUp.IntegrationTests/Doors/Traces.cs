using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Directory;
using FollowUp.Features.Overview;
using FollowUp.Features.Reminders;

namespace FollowUp.IntegrationTests.Doors;

/// <summary>What belongs to another forum, or to a closed point, leaves no trace with anybody else.</summary>
[Collection(typeof(TownTests))]
public sealed class Traces(Town town)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sek.park")]
    [InlineData("med.park")]
    [InlineData("adm")]
    public async Task another_forums_items_are_on_no_list_whatever_is_searched_for(string person)
    {
        foreach (var text in new[] { null, Town.HarbourSecret, "HF-2026-001", "00.22.04-P35-1-26" })
        {
            var page = await town.Host.SendAsync(
                new ListActionItems.Query(Status: StatusFilter.All, Text: text, PageSize: 200), Person(person));
            page.Items.ShouldAllBe(line => line.ForumId == town.Park.ForumId);
            page.Total.ShouldBe(page.Items.Length);
        }

        (await town.Host.SendAsync(new ListActionItems.Query(ForumId: town.Harbour.ForumId), Person(person))).Total.ShouldBe(0);
    }

    [Theory]
    [InlineData("sek.park")]
    [InlineData("med.park")]
    [InlineData("adm")]
    public async Task another_forums_items_answer_like_items_that_do_not_exist(string person)
    {
        using var client = town.Host.ClientFor(Person(person));
        var unknown = await client.GetAsync($"/api/action-items/{Guid.NewGuid()}", Token);
        foreach (var item in new[] { town.Harbour.OpenItem, town.Harbour.ClosedItem })
        {
            var answer = await client.GetAsync($"/api/action-items/{item}", Token);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            WithoutReference(await answer.Content.ReadAsStringAsync(Token))
                .ShouldBe(WithoutReference(await unknown.Content.ReadAsStringAsync(Token)));
        }
    }

    [Fact]
    public async Task the_director_sees_open_points_of_all_forums_and_not_that_closed_ones_exist()
    {
        var page = await town.Host.SendAsync(new ListActionItems.Query(Status: StatusFilter.All), Person("dir"));

        page.Items.Select(line => line.Id).ShouldBe([town.Park.OpenItem, town.Harbour.OpenItem], ignoreOrder: true);
        (await town.Host.SendAsync(new GetActionItem.Query(town.Park.ClosedItem), Person("dir"))).Refusal!.Code.ShouldBe("not-found");
        foreach (var secret in new[] { Town.ParkClosedSecret, Town.HarbourClosedSecret })
        {
            (await town.Host.SendAsync(new ListActionItems.Query(Text: secret), Person("dir"))).Total.ShouldBe(0);
        }
    }

    [Fact]
    public async Task the_overview_counts_no_closed_point()
    {
        var overview = await town.Host.SendAsync(new GetOverview.Query(), Person("dir"));

        overview.All.Open.ShouldBe(2);
        overview.All.Late.ShouldBe(2);
        overview.Departments.Sum(line => line.Figures.Open).ShouldBe(2);
        overview.Forums.ShouldAllBe(line => line.Figures.Open == 1);
    }

    [Fact]
    public async Task the_outstanding_of_a_forum_hold_nothing_of_another()
    {
        using var client = town.Host.ClientFor(Person("sek.park"));
        var own = await client.GetStringAsync($"/api/meetings/{town.Park.NextMeeting}/outstanding", Token);
        own.ShouldContain(Town.ParkClosedSecret);
        own.ShouldNotContain(Town.HarbourSecret);
        own.ShouldNotContain("HF-2026");
        (await client.GetAsync($"/api/meetings/{town.Harbour.NextMeeting}/outstanding", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetStringAsync("/api/meetings", Token)).ShouldNotContain("Havneforum");
    }

    [Fact]
    public async Task a_responsible_outside_the_circle_sees_that_there_is_a_task_and_none_of_its_words()
    {
        var organisation = town.Host.Organisation;
        var rows = await town.Host.SendAsync(new ListActionItems.Query(ForumId: town.Harbour.ForumId, Status: StatusFilter.All), Person("sek.havn"));
        rows.Items.Single(line => line.IsClosedPoint).Title.ShouldNotBeNull();

        // The chef's position is in the circle here; the same person without the forum is not.
        var outside = organisation with
        {
            Forums = organisation.Forums.SetItem(
                town.Harbour.ForumId, organisation.Forums[town.Harbour.ForumId].WithRoles([])),
        };
        var row = await town.RowAsync(town.Harbour.ClosedItem);
        var digest = DigestPlan.For([row], outside, Domain.Reminders.ReminderPolicy.Default, new DateOnly(2026, 9, 21)).Digests.Single();

        var line = digest.Lines.Single().Item;
        line.Reference.ShouldBe(row.Item.Reference);
        line.Title.ShouldBeNull();
        line.Source.ShouldBeNull();
        line.LastNote.ShouldBeNull();
    }

    [Fact]
    public async Task a_head_of_department_sees_what_its_people_owe_other_forums_and_not_that_closed_points_exist()
    {
        var organisation = town.Host.Organisation;
        var harbour = organisation.Departments.Values.Single(d => d.Name == "Havn & Erhverv");
        var park = organisation.Positions.Values.Single(p => p.Title == "Parkchefen");
        var led = organisation with { Departments = organisation.Departments.SetItem(harbour.Id, harbour with { HeadPositionId = park.Id }) };
        var (open, closed) = (await town.RowAsync(town.Harbour.OpenItem), await town.RowAsync(town.Harbour.ClosedItem));

        var head = CallerReader.For(led, Person("med.park").Id, new DateOnly(2026, 9, 21), Domain.Deciding.Channel.Web);
        (head.MaySee(open), head.MayRead(open), head.MayAnswer(open.Item)).ShouldBe((true, true, false));
        (head.MaySee(closed), head.MayRead(closed), head.MayAnswer(closed.Item)).ShouldBe((false, false, false));
        CallerReader.For(organisation, Person("med.park").Id, new DateOnly(2026, 9, 21), Domain.Deciding.Channel.Web).MaySee(open).ShouldBeFalse();
    }

    [Fact]
    public async Task a_deputy_outside_the_circle_sees_that_there_is_a_task_and_none_of_its_words()
    {
        var organisation = town.Host.Organisation;
        var day = new DateOnly(2026, 9, 21);
        var away = organisation with { Absences = [new Absence(Guid.NewGuid(), Person("med.havn").Id, day, day, Person(Engholm.Outsider).Id, null)] };
        var closed = await town.RowAsync(town.Harbour.ClosedItem);

        var deputy = CallerReader.For(away, Person(Engholm.Outsider).Id, day, Domain.Deciding.Channel.Web);

        (deputy.HasRole, deputy.MaySee(closed), deputy.MayAnswer(closed.Item), deputy.MayRead(closed)).ShouldBe((true, true, true, false));
        CallerReader.For(away, Person(Engholm.Outsider).Id, day.AddDays(1), Domain.Deciding.Channel.Web).HasRole.ShouldBeFalse();
    }

    [Fact]
    public async Task a_delegate_outside_the_circle_sees_who_does_it_for_whom_and_no_word_of_it()
    {
        var row = await town.RowAsync(town.Harbour.ClosedItem);
        var outsider = new ResponsibleParty(Person(Engholm.Outsider).Id, null, null);
        var delegated = ActionItem.Evolve(row.Item, row.Id, new Delegated(ByChef, row.Item.Responsible[0], outsider, Town.HarbourClosedSecret))!;

        var line = Line(row with { Item = delegated }, Engholm.Outsider);

        (line.MayAnswer, line.MayDecide, line.Title, line.Source, line.LastNote).ShouldBe((true, false, null, null, null));
        line.Delegations.ShouldHaveSingleItem().Note.ShouldBeNull();
        CallerReader.For(town.Host.Organisation, Person("med.park").Id, Day, Channel.Web).MaySee(delegated).ShouldBeFalse();
    }

    [Fact]
    public async Task a_member_of_a_collective_duty_outside_the_circle_sees_who_answered_and_nobodys_words()
    {
        var row = await town.RowAsync(town.Harbour.ClosedItem);
        var outsider = new ResponsibleParty(Person(Engholm.Outsider).Id, null, null);
        object[] happened =
        [
            new CollectiveDutyOpened(ByChef, town.Harbour.ForumId, Day, [row.Item.Responsible[0], outsider]),
            new ReceiptGiven(ByChef, row.Item.Responsible[0], Town.HarbourClosedSecret, "https://sag.engholm.example/1"),
        ];
        var duty = happened.Aggregate(row.Item, (item, e) => ActionItem.Evolve(item, row.Id, e)!);

        var line = Line(row with { Item = duty }, Engholm.Outsider);

        line.Title.ShouldBeNull();
        (line.Collective!.Given, line.Collective.Wanted).ShouldBe((1, 2));
        line.Collective.Members.ShouldAllBe(member => member.Note == null && member.Link == null);
        line.Collective.CallersMissing.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task a_digest_names_only_what_its_recipient_may_read()
    {
        var round = await town.Host.SendAsSystemAsync(new RunReminderRound.Command(Town.Now, DryRun: true));

        var words = round.Digests.ToDictionary(
            d => d.Digest.Recipient.ExternalId, d => string.Join('\n', d.Digest.Lines.Select(line => line.Item.Title)));
        words.Keys.ShouldBe(["med.park", "med.havn"], ignoreOrder: true);
        words["med.park"].ShouldNotContain(Town.HarbourSecret);
        words["med.park"].ShouldNotContain(Town.HarbourClosedSecret);
        words["med.park"].ShouldContain(Town.ParkClosedSecret);
    }

    [Fact]
    public async Task the_api_tells_an_administrator_who_gets_mail_and_not_about_what()
    {
        using var client = town.Host.ClientFor(Person("adm"));
        var answer = await client.PostAsJsonAsync("/api/reminder-rounds", new { asOf = Town.Now, dryRun = true }, Token);

        var body = await answer.Content.ReadAsStringAsync(Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, body);
        body.ShouldContain("wouldSend");
        body.ShouldNotContain(Town.HarbourSecret);
        body.ShouldNotContain("HF-2026");
    }

    [Theory]
    [InlineData("sek.park")]
    [InlineData("med.park")]
    [InlineData("med.havn")]
    [InlineData("dir")]
    [InlineData("adm")]
    [InlineData("ude")]
    public async Task nothing_that_the_api_gives_a_person_holds_words_that_are_not_theirs(string person)
    {
        string[] secrets = person switch
        {
            "med.havn" => [Town.ParkClosedSecret],
            "dir" => [Town.ParkClosedSecret, Town.HarbourClosedSecret],
            "adm" or "ude" => [Town.ParkClosedSecret, Town.HarbourClosedSecret, Town.HarbourSecret],
            _ => [Town.HarbourSecret, Town.HarbourClosedSecret],
        };
        using var client = town.Host.ClientFor(Person(person));
        foreach (var path in ApiReads())
        {
            var body = await (await client.GetAsync(path, Token)).Content.ReadAsStringAsync(Token);
            foreach (var secret in secrets)
            {
                body.ShouldNotContain(secret, Case.Insensitive, path);
            }
        }
    }

    [Fact]
    public async Task addresses_are_for_administrators()
    {
        using var secretary = town.Host.ClientFor(Person("sek.park"));
        (await secretary.GetStringAsync("/api/organisation", Token)).ShouldNotContain("@engholm.example");
        using var administrator = town.Host.ClientFor(Person("adm"));
        (await administrator.GetStringAsync("/api/organisation", Token)).ShouldContain("@engholm.example");
    }

    private static Act ByChef { get; } = new(null, Town.Now, Channel.Web);

    private static DateOnly Day => new(2026, 9, 21);

    private ActionItemLine Line(ActionItemRow row, string person) => ActionItemLine.For(
        row, town.Host.Organisation, CallerReader.For(town.Host.Organisation, Person(person).Id, Day, Channel.Web), Day);

    private IEnumerable<string> ApiReads() =>
        new[] { "/api/action-items?status=all&pageSize=200", "/api/my-commitments", "/api/overview", "/api/meetings", "/api/minutes", "/api/organisation", "/api/absences" }
            .Concat(new[] { town.Park, town.Harbour }.SelectMany(story => new[]
            {
                $"/api/action-items/{story.OpenItem}",
                $"/api/action-items/{story.ClosedItem}",
                $"/api/minutes/{story.ConfirmedMinutes}/review",
                $"/api/minutes/{story.WaitingMinutes}/review",
                $"/api/meetings/{story.NextMeeting}/outstanding",
            }));

    private static string WithoutReference(string problem)
    {
        using var json = JsonDocument.Parse(problem);
        return string.Join('\n', json.RootElement.EnumerateObject().Where(p => p.Name != "reference").Select(p => p.ToString()));
    }

    private Person Person(string id) => town.Host.Person(id);
}
