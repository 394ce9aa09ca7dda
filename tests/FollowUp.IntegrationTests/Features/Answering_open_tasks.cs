using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.ActionItems;
using FollowUp.Features.MinutesImport;
using FollowUp.TestServices.Postgres;
using static FollowUp.IntegrationTests.Features.BirkelundFile;
using static FollowUp.IntegrationTests.Features.ChefforumText;

namespace FollowUp.IntegrationTests.Features;

/// <summary>New minutes are held against the tasks that are open; nothing closes by itself.</summary>
public sealed class Answering_open_tasks(TestPostgres postgres)
{
    private const string Case = "00.30.14-Ø00-4-26";
    private const string Answer = "Chefen for Økonomi & Stab orienterede om kvartalstallene, som er sendt til revisionen.";

    [Fact]
    public async Task New_minutes_ask_about_the_task_with_the_words_of_both()
    {
        await using var world = await World.CreateAsync(postgres);
        var (item, minutes) = await AskedAsync(world);

        var match = (await world.ReviewAsync(minutes)).Points.SelectMany(p => p.Matches).ShouldHaveSingleItem();

        match.Item.Id.ShouldBe(item);
        match.Item.Source!.Evidence!.ShouldContain("kvartalstallene til revisionen");
        match.Candidate.AgendaPoint.ShouldBe(3);
        match.Candidate.Words.Text.ShouldBe(Answer);
        match.Candidate.Reasons.Select(r => r.Code).ShouldBe(["case-number", "words", "responsible", "outcome"], ignoreOrder: true);
        (await world.RowAsync(item)).Item.Status.ShouldBe(ActionItemStatus.Open);
    }

    [Fact]
    public async Task No_is_remembered_and_also_in_a_new_edition()
    {
        await using var world = await World.CreateAsync(postgres);
        var (item, minutes) = await AskedAsync(world);

        (await world.As(Secretary, new DenyItemMatch.Command(minutes, item, 3))).ShouldBeNull();
        (await world.As(Secretary, new DenyItemMatch.Command(minutes, item, 3))).ShouldBeNull();

        (await world.ReviewAsync(minutes)).Points.ShouldAllBe(p => p.Matches.IsEmpty);
        (await world.EventsOfAsync(minutes)).OfType<Domain.Reviews.Events.ItemMatchDenied>().ShouldHaveSingleItem().AgendaPoint.ShouldBe(3);
        await world.ImportAsync(Plain("24-09-2026", (1, "Velkomst", null, "Godkendt."), (2, "Budget", null, "Drøftet."), (4, "Kvartalstal", Case, Answer)));
        (await world.ReviewAsync(minutes)).Points.ShouldAllBe(p => p.Matches.IsEmpty);
    }

    [Fact]
    public async Task A_task_that_is_reported_done_from_there_is_not_asked_about_as_open()
    {
        await using var world = await World.CreateAsync(postgres);
        var (item, minutes) = await AskedAsync(world);

        await world.ReportDoneAsync(Secretary, item);

        (await world.ReviewAsync(minutes)).Points.SelectMany(p => p.Matches).ShouldHaveSingleItem().Item.Status.ShouldBe(ActionItemStatus.ReportedDone);
        await world.As(Secretary, new AcceptAsDone.Command(item, null, await world.RevisionAsync(item)));
        (await world.ReviewAsync(minutes)).Points.ShouldAllBe(p => p.Matches.IsEmpty);
    }

    [Fact]
    public async Task Minutes_never_ask_about_their_own_tasks_nor_those_of_another_forum()
    {
        await using var world = await World.CreateAsync(postgres);
        var first = (await world.ImportAsync(Plain("10-09-2026", (2, "Kvartalstal", Case, Sends)))).MinutesId;
        await world.As(Secretary, new AcceptSureProposals.Command(first));
        await world.ConfirmAsync(first);
        (await world.ReviewAsync(first)).Points.ShouldAllBe(p => p.Matches.IsEmpty);

        var other = await world.As(OtherSecretary, new ImportMinutes.Command(
            world.Forum("DIR"), "referat.txt", System.Text.Encoding.UTF8.GetBytes(Plain("22-09-2026", (3, "Kvartalstal", Case, Answer)))));
        (await world.As(OtherSecretary, new GetReview.Query(other.Value!.MinutesId))).Value!.Points.ShouldAllBe(p => p.Matches.IsEmpty);
        (await world.As(OtherSecretary, new DenyItemMatch.Command(first, Guid.CreateVersion7(), 2)))!.Code.ShouldBe(RefusalCodes.NotFound);
    }

    private static async Task<(Guid Item, Guid Minutes)> AskedAsync(World world)
    {
        var first = (await world.ImportAsync(Plain("10-09-2026", (1, "Velkomst", null, "Godkendt."), (2, "Kvartalstal", Case, Sends)))).MinutesId;
        await world.As(Secretary, new AcceptProposal.Command(first, (await world.ReviewAsync(first)).Proposals.Single().Id));
        var item = (await world.ConfirmAsync(first)).ShouldHaveSingleItem();
        var later = await world.ImportAsync(Plain(
            "24-09-2026", (1, "Velkomst", null, "Godkendt."), (2, "Budget", null, "Drøftet."), (3, "Kvartalstal", Case, Answer)));
        return (item, later.MinutesId);
    }
}
