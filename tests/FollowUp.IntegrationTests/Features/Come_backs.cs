using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Agendas;
using FollowUp.Domain.Deciding;
using FollowUp.Features.ActionItems;
using FollowUp.Features.Agendas;
using FollowUp.Features.ComeBacks;
using FollowUp.Features.Directory;
using FollowUp.Features.MinutesImport;
using FollowUp.Mining.People;
using FollowUp.TestServices.Postgres;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

public sealed class Come_backs(TestPostgres postgres)
{
    private const string NextTime = "Chefen for Økonomi & Stab vender tilbage til Chefforum med en handleplan på næste møde.";
    private const string OnTheDay = "Chefen for Økonomi & Stab vender tilbage til Chefforum med en handleplan på mødet den 8. oktober 2026.";
    private const string ToTheOther = "Chefen for Økonomi & Stab vender tilbage til Direktionen med en handleplan på mødet den 22. september 2026.";
    private static readonly DateOnly October8 = new(2026, 10, 8);

    [Theory]
    [InlineData(NextTime, "2026-09-24")]
    [InlineData(OnTheDay, "2026-10-08")]
    public async Task The_words_of_the_minutes_become_the_meeting(string words, string day)
    {
        await using var world = await World.CreateAsync(postgres);

        var item = (await world.RowAsync(await DecideAsync(world, words))).Item;

        item.ComesBack!.MeetingId.ShouldBe(world.Meeting("CF", day));
        item.Deadline!.Day.ShouldBe(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        (await world.EventsOfAsync(item.Id)).ShouldNotContain(e => e is DeadlineSet);
    }

    [Fact]
    public async Task A_meeting_that_moves_takes_it_along_and_it_stands_on_that_draft()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await DecideAsync(world, OnTheDay);
        var meeting = world.Meeting("CF", "2026-10-08");

        await MeetAsync(world, "2026-09-24", "2026-10-13");

        var item = (await world.RowAsync(id)).Item;
        item.Deadline!.Day.ShouldBe(new DateOnly(2026, 10, 13));
        item.ComesBack!.TimesPostponed.ShouldBe(1);
        item.TimesMoved.ShouldBe(0);
        world.Meeting("CF", "2026-10-13").ShouldBe(meeting);
        (await DraftAsync(world, Secretary, meeting)).ShouldBe([(OutstandingHeading.ComesBack, id)]);
        (await world.EventsOfAsync(id)).OfType<ComeBackPostponed>().ShouldHaveSingleItem().Act.ShouldBe(new Act(null, world.Clock.GetUtcNow(), Channel.Import));
    }

    [Fact]
    public async Task A_meeting_that_is_cancelled_sends_it_to_the_next_and_no_draft_is_made_for_it()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await DecideAsync(world, NextTime);
        var cancelled = world.Meeting("CF", "2026-09-24");

        await MeetAsync(world, "2026-10-08");

        (await world.RowAsync(id)).Item.ComesBack!.MeetingId.ShouldBe(world.Meeting("CF", "2026-10-08"));
        world.Birkelund.CancelledMeetings.ShouldHaveSingleItem().Id.ShouldBe(cancelled);
        (await world.As(Secretary, new GetDraft.Query(cancelled))).Refusal!.Code.ShouldBe("not-found");
        world.ItIs("2026-09-23");
        (await world.AsSystem(new GatherDueDrafts.Query())).ShouldNotContain(cancelled);
    }

    [Fact]
    public async Task The_daily_look_finds_nothing_more_to_do()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await DecideAsync(world, OnTheDay);
        await MeetAsync(world, "2026-09-24", "2026-10-13");
        var revision = await world.RevisionAsync(id);

        (await world.AsSystem(new FollowMeetings.Command())).ShouldBe(0);

        (await world.RevisionAsync(id)).ShouldBe(revision);
    }

    [Fact]
    public async Task A_come_back_to_another_forum_stands_on_that_forums_draft_and_its_secretary_reads_it()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await DecideAsync(world, ToTheOther);
        var theirs = world.Meeting("DIR", "2026-09-22");
        (await world.As(OtherSecretary, new GatherOutstanding.Command(theirs))).ShouldBeNull();

        (await DraftAsync(world, OtherSecretary, theirs)).ShouldBe([(OutstandingHeading.ComesBack, id)]);
        (await DraftAsync(world, Secretary, world.Meeting("CF", "2026-09-24"))).ShouldBeEmpty();
        var item = (await world.As(OtherSecretary, new GetActionItem.Query(id))).Value!.Item;
        (item.Title is null, item.MayAnswer, item.MayDecide).ShouldBe((false, false, false));
        (await world.EventsOfAsync(id)).OfType<Relisted>().ShouldHaveSingleItem().MeetingId.ShouldBe(theirs);
    }

    [Fact]
    public async Task Overdue_it_stands_on_both_drafts_and_reported_done_on_its_own_forums_alone()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await DecideAsync(world, ToTheOther);
        await MeetAsync(world, ["2026-09-24"], ["2026-09-22", "2026-10-06"]);
        world.ItIs("2026-09-23");
        var (own, theirs) = (world.Meeting("CF", "2026-09-24"), world.Meeting("DIR", "2026-10-06"));

        (await DraftAsync(world, Secretary, own)).ShouldBe([(OutstandingHeading.Overdue, id)]);
        (await DraftAsync(world, OtherSecretary, theirs)).ShouldBe([(OutstandingHeading.Overdue, id)]);
        (await world.ReportDoneAsync(Mette, id)).ShouldBeNull();
        (await DraftAsync(world, Secretary, own)).ShouldBe([(OutstandingHeading.AwaitsForum, id)]);
        (await DraftAsync(world, OtherSecretary, theirs)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_comes_back_from_a_closed_point_leaves_no_trace_with_another_forum()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Forhandl med lejeren", ChefOfStab, October8, ActionItemKind.ReturnToForum, point: 3);
        var theirs = world.Meeting("DIR", "2026-09-22");
        (await world.As(Secretary, new SetComeBack.Command(id, null, world.Forum("DIR"), null, new DateOnly(2026, 9, 22), await world.RevisionAsync(id)))).ShouldBeNull();

        (await DraftAsync(world, OtherSecretary, theirs)).ShouldBeEmpty();
        (await world.As(OtherSecretary, new ListMeetings.Query())).ShouldHaveSingleItem().Outstanding.ShouldBe(0);
        (await world.As(OtherSecretary, new GetActionItem.Query(id))).Refusal!.Code.ShouldBe("not-found");
        (await DraftAsync(world, Secretary, world.Meeting("CF", "2026-09-24"))).ShouldBe([(OutstandingHeading.ComesBack, id)]);
    }

    [Fact]
    public async Task Its_reference_at_a_point_of_imported_minutes_shows_that_it_came_back()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await DecideAsync(world, NextTime);
        var reference = (await world.RowAsync(id)).Item.Reference;

        var minutes = (await world.ImportAsync(Minutes("24-09-2026", (4, $"CF - Handleplan ({reference})", "Handleplanen blev drøftet.")))).MinutesId;

        var item = (await world.RowAsync(id)).Item;
        item.Status.ShouldBe(ActionItemStatus.ReportedDone);
        item.ComesBack!.Fulfilled!.ShouldSatisfyAllConditions(
            point => point.MinutesId.ShouldBe(minutes), point => point.AgendaPoint.ShouldBe(4), point => point.Title.ShouldContain("Handleplan"));
    }

    [Theory]
    [InlineData("CF - Opfølgning på beslutninger", "{0} Fremlæg en handleplan")]
    [InlineData("CF - Status", "Forummet gennemgik {0} og CF-2026-999.")]
    public async Task Where_references_are_listed_nothing_came_back(string title, string words)
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await DecideAsync(world, NextTime);
        var reference = (await world.RowAsync(id)).Item.Reference;

        await world.ImportAsync(Minutes("24-09-2026", (4, title, string.Format(System.Globalization.CultureInfo.InvariantCulture, words, reference))));

        (await world.RowAsync(id)).Item.Status.ShouldBe(ActionItemStatus.Open);
    }

    [Fact]
    public void The_titles_of_our_own_export_are_known_as_lists()
    {
        var exported = new[] { "da", "en" }.Select(language =>
            FollowUp.Server.Web.ScreenText.Resources.GetString("export.title", System.Globalization.CultureInfo.GetCultureInfo(language)));

        exported.ShouldBe(ComeBacksShown.ListTitles);
    }

    [Fact]
    public async Task A_confirmed_match_shows_it_and_never_closes_it()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await DecideAsync(world, NextTime);
        var minutes = (await world.ImportAsync(Minutes("24-09-2026", (2, "CF - Budgetopfølgning", "Handleplanen blev drøftet.")))).MinutesId;
        var confirm = new ConfirmItemMatch.Command(minutes, id, 2, null, await world.RevisionAsync(id));

        (await world.As(OtherSecretary, confirm))!.Code.ShouldBe("not-found");
        (await world.As(Secretary, confirm with { ExpectedRevision = 1 }))!.Code.ShouldBe("someone-was-first");
        (await world.As(Secretary, confirm)).ShouldBeNull();
        (await world.As(Secretary, confirm)).ShouldBeNull();

        (await world.RowAsync(id)).Item.Status.ShouldBe(ActionItemStatus.ReportedDone);
        (await world.EventsOfAsync(id)).OfType<ComeBackFulfilled>().ShouldHaveSingleItem().AgendaPoint.ShouldBe(2);
    }

    [Fact]
    public async Task The_secretary_of_the_other_forum_says_that_it_came_back_there()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await DecideAsync(world, ToTheOther);
        var imported = await world.As(OtherSecretary, new ImportMinutes.Command(world.Forum("DIR"), "referat.txt", MinutesText.Of("Direktionen", "22-09-2026")));

        (await world.As(OtherSecretary, new ConfirmItemMatch.Command(imported.Value!.MinutesId, id, 3, null, await world.RevisionAsync(id)))).ShouldBeNull();

        // Point 3 is closed there: its title is not for those who see the item.
        (await world.RowAsync(id)).Item.ComesBack!.Fulfilled!.Title.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_confirmed_match_of_anything_else_is_reported_done()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en oversigt", ChefOfStab, October8);
        var minutes = (await world.ImportAsync(Minutes("24-09-2026", (2, "CF - Oversigt", "Oversigten blev drøftet.")))).MinutesId;

        (await world.As(Secretary, new ConfirmItemMatch.Command(minutes, id, 2, "Punkt 2.", await world.RevisionAsync(id)))).ShouldBeNull();

        (await world.EventsOfAsync(id)).OfType<ReportedDone>().ShouldHaveSingleItem().Note.ShouldBe("Punkt 2.");
    }

    [Fact]
    public async Task The_secretary_sets_a_meeting_or_a_window_and_nobody_else_does()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en oversigt", ChefOfStab, null);
        var set = new SetComeBack.Command(id, world.Meeting("CF", "2026-10-08"), null, null, null, await world.RevisionAsync(id));

        (await world.As(OtherSecretary, set))!.Code.ShouldBe("not-found");
        (await world.As(Secretary, set with { MeetingId = Guid.NewGuid() }))!.Code.ShouldBe("meeting-gone");
        (await world.As(Secretary, set with { MeetingId = world.Meeting("DIR", "2026-09-22") }))!.Code.ShouldBe("meeting-gone");
        (await world.As(Secretary, set with { MeetingId = null }))!.Code.ShouldBe("window-missing");
        (await world.As(Secretary, set)).ShouldBeNull();
        (await DraftAsync(world, Secretary, world.Meeting("CF", "2026-10-08"))).ShouldBe([(OutstandingHeading.ComesBack, id)]);

        (await world.As(Secretary, set with { MeetingId = null, Earliest = new DateOnly(2026, 9, 20), Latest = October8, ExpectedRevision = await world.RevisionAsync(id) })).ShouldBeNull();
        (await DraftAsync(world, Secretary, world.Meeting("CF", "2026-09-24"))).ShouldBe([(OutstandingHeading.ComesBack, id)]);
        (await world.RowAsync(id)).ForumsConcerned.ShouldBe([world.Forum("CF")]);
    }

    private static async Task<Guid> DecideAsync(World world, string decision)
    {
        var minutes = (await world.ImportAsync(Minutes("10-09-2026", (1, "CF - Økonomi", decision)))).MinutesId;
        var proposal = (await world.ReviewAsync(minutes)).Proposals.ShouldHaveSingleItem();
        proposal.Form.Kind.ShouldBe(ActionItemKind.ReturnToForum);
        (await world.As(Secretary, new AcceptProposal.Command(minutes, proposal.Id))).ShouldBeNull();
        return (await world.ConfirmAsync(minutes)).ShouldHaveSingleItem();
    }

    private static string Minutes(string day, (int Number, string Title, string Decision) point) =>
        ChefforumText.Plain(day, (point.Number, point.Title, null, point.Decision));

    private static async Task<IEnumerable<(OutstandingHeading, Guid)>> DraftAsync(World world, string secretary, Guid meeting) =>
        (await world.As(secretary, new GetDraft.Query(meeting))).Value!.Listed.Select(line => (line.Heading, line.Item.Id));

    private static Task MeetAsync(World world, params string[] days) => MeetAsync(world, days, ["2026-09-22"]);

    private static async Task MeetAsync(World world, string[] ofChefs, string[] ofDirectors)
    {
        var file = BirkelundFile.Directory;
        (await world.As(Administrator, new ImportDirectory.Command(file with
        {
            Forums = [.. file.Forums.Select(f => f with { Meetings = [.. (f.Abbreviation == "CF" ? ofChefs : ofDirectors).Select(Planned)] })],
        }))).Refusal.ShouldBeNull();
        await world.ReadDirectoryAsync();
    }

    private static DirectoryMeeting Planned(string day) => new(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), new TimeOnly(9, 0), null);
}
