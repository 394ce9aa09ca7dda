using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reviews.Events;
using FollowUp.Features.ActionItems;
using FollowUp.Features.MinutesImport;
using FollowUp.TestServices.Postgres;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

public sealed class Answering_proposals(TestPostgres postgres)
{
    private static readonly DateOnly FirstOfOctober = new(2026, 10, 1);

    [Fact]
    public async Task Nothing_exists_for_others_before_it_is_confirmed()
    {
        await using var world = await World.CreateAsync(postgres);
        var minutes = await MinedMinutes.StoreAsync(world);
        (await world.As(Secretary, new AcceptProposal.Command(minutes, MinedMinutes.Sure))).ShouldBeNull();
        (await world.As(Mette, new GetMyCommitments.Query())).OpenCount.ShouldBe(0);
        (await world.RunRoundAsync()).Digests.ShouldBeEmpty();

        (await world.ConfirmAsync(minutes)).ShouldHaveSingleItem();

        var mine = (await world.As(Mette, new GetMyCommitments.Query())).Later.ShouldHaveSingleItem();
        mine.Title.ShouldBe("Fremlæg en handleplan");
        mine.Source!.Evidence.ShouldBe("fremlægger");
        mine.Responsible.ShouldHaveSingleItem().Words.ShouldBe(ChefOfStab);
        (await world.RunRoundAsync()).Digests.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Accepting_all_that_is_sure_leaves_the_unsure_waiting()
    {
        await using var world = await World.CreateAsync(postgres);
        var minutes = await MinedMinutes.StoreAsync(world);
        (await world.As(Secretary, new GetReview.Query(minutes))).Value!.SureWaiting.ShouldBe(2);

        (await world.As(Secretary, new AcceptSureProposals.Command(minutes))).ShouldBeNull();
        (await world.As(Secretary, new AcceptSureProposals.Command(minutes))).ShouldBeNull();

        var page = (await world.As(Secretary, new GetReview.Query(minutes))).Value!;
        page.Proposals.Select(p => (p.Id, p.State)).Order().ShouldBe(
        [
            (MinedMinutes.Group, ProposalState.Accepted), (MinedMinutes.Sure, ProposalState.Accepted), (MinedMinutes.Unknown, ProposalState.Waiting),
        ], ignoreOrder: true);
        (await world.EventsOfAsync(minutes)).OfType<ProposalAccepted>().Count().ShouldBe(2);
    }

    [Fact]
    public async Task A_groups_duty_may_become_one_task_for_each()
    {
        await using var world = await World.CreateAsync(postgres);
        var each = await MinedMinutes.StoreAsync(world);
        var edit = new ProposalEdit(
            "Meld navne ind", ActionItemKind.Action, [$"{ProposalEdit.GroupPrefix}{world.Forum("CF"):N}"], null, OneForEach: true);
        (await world.As(Secretary, new AcceptProposal.Command(each, MinedMinutes.Group, edit))).ShouldBeNull();

        var tasks = await world.ConfirmAsync(each);

        tasks.Length.ShouldBe(3);
        var rows = await Task.WhenAll(tasks.Select(world.RowAsync));
        rows.Select(row => row.Item.Reference).ShouldBe(["CF-2026-001", "CF-2026-002", "CF-2026-003"]);
        rows.ShouldAllBe(row => row.Item.Responsible.Length == 1);
        rows.SelectMany(row => row.ResponsibleKeys).Distinct().Count().ShouldBe(3);
        (await world.As(Secretary, new GetReview.Query(each))).Value!.Proposals.Single(p => p.Id == MinedMinutes.Group).ActionItemIds.ShouldBe(tasks);
    }

    [Fact]
    public async Task An_edited_proposal_is_registered_as_edited_and_the_edit_is_recorded()
    {
        await using var world = await World.CreateAsync(postgres);
        var minutes = await MinedMinutes.StoreAsync(world);
        var group = new ProposalEdit(
            " Meld to navne ind ", ActionItemKind.ReportIn, [$"{ProposalEdit.GroupPrefix}{world.Forum("CF"):N}"], FirstOfOctober, OneForEach: false);

        (await world.As(Secretary, new AcceptProposal.Command(minutes, MinedMinutes.Unknown, group))).ShouldBeNull();

        var item = (await world.RowAsync((await world.ConfirmAsync(minutes)).ShouldHaveSingleItem())).Item;
        item.Title.ShouldBe("Meld to navne ind");
        item.Kind.ShouldBe(ActionItemKind.ReportIn);
        item.Responsible.Length.ShouldBe(3);
        item.Deadline!.Day.ShouldBe(FirstOfOctober);
        (await world.EventsOfAsync(minutes)).OfType<ProposalAccepted>().ShouldHaveSingleItem().Edited
            .ShouldBe(["title", "kind", "responsible", "deadline"]);
    }

    [Fact]
    public async Task An_answer_can_be_taken_back_until_it_is_confirmed()
    {
        await using var world = await World.CreateAsync(postgres);
        var minutes = await MinedMinutes.StoreAsync(world);
        (await world.As(Secretary, new RejectProposal.Command(minutes, MinedMinutes.Sure, "Er gjort."))).ShouldBeNull();
        (await world.As(Secretary, new AcceptProposal.Command(minutes, MinedMinutes.Sure)))!.Code.ShouldBe(RefusalCodes.SomeoneWasFirst);
        (await world.As(Secretary, new WithdrawAnswer.Command(minutes, MinedMinutes.Sure))).ShouldBeNull();
        (await world.As(Secretary, new WithdrawAnswer.Command(minutes, MinedMinutes.Sure))).ShouldBeNull();
        (await world.As(Secretary, new AcceptProposal.Command(minutes, MinedMinutes.Sure))).ShouldBeNull();
        (await world.As(Secretary, new AcceptProposal.Command(minutes, MinedMinutes.Sure))).ShouldBeNull();
        await world.ConfirmAsync(minutes);

        (await world.As(Secretary, new WithdrawAnswer.Command(minutes, MinedMinutes.Sure)))!.Code.ShouldBe(RefusalCodes.ProposalConfirmed);
        (await world.As(Secretary, new AcceptProposal.Command(minutes, "no such")))!.Code.ShouldBe(RefusalCodes.ProposalUnknown);
        (await world.As(Secretary, new RejectProposal.Command(minutes, "no such")))!.Code.ShouldBe(RefusalCodes.ProposalUnknown);
        (await world.EventsOfAsync(minutes)).Select(e => e.GetType()).ShouldBe(
        [
            typeof(MinutesImported), typeof(ProposalRejected), typeof(AnswerWithdrawn), typeof(ProposalAccepted), typeof(AnswersConfirmed),
        ]);
    }

    [Fact]
    public async Task A_form_sent_twice_adds_one_proposal()
    {
        await using var world = await World.CreateAsync(postgres);
        var minutes = await world.MinutesOfChefforumAsync();
        var form = new AddProposal.Command(minutes, Guid.CreateVersion7(), 2, null, world.Edit("Skriv en vejledning", ChefOfJobs, FirstOfOctober));

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => world.As(Secretary, form)));

        (await world.As(Secretary, new GetReview.Query(minutes))).Value!.Proposals.ShouldHaveSingleItem().AgendaPoint.ShouldBe(2);
    }

    [Fact]
    public async Task A_come_back_that_names_no_forum_returns_to_its_own()
    {
        await using var world = await World.CreateAsync(postgres);

        var id = await world.ACommitmentAsync("Kommer igen", ChefOfStab, null, ActionItemKind.ReturnToForum);

        (await world.RowAsync(id)).Item.ReturnsToForumId.ShouldBe(world.Forum("CF"));
        (await world.As(Mette, new GetMyCommitments.Query())).NextMeeting.ShouldHaveSingleItem().ReturnsToForum.ShouldBe("Chefforum");
    }
}
