using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Agendas;
using FollowUp.Domain.Agendas.Events;
using FollowUp.Domain.Deciding;
using FollowUp.Features.ActionItems;
using FollowUp.Features.Agendas;
using FollowUp.TestServices.Postgres;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

public sealed class Gathering_outstanding(TestPostgres postgres)
{
    private static readonly DateOnly Late = new(2026, 9, 11);
    private static readonly DateOnly Soon = new(2026, 10, 1);
    private static readonly DateOnly FarOff = new(2027, 3, 1);

    [Fact]
    public async Task A_draft_takes_in_what_is_outstanding_under_its_headings_and_counts_the_rest()
    {
        await using var world = await World.CreateAsync(postgres);
        var meeting = world.Meeting("CF", "2026-09-24");
        await world.ACommitmentAsync("Far off", ChefOfStab, FarOff);
        await world.ACommitmentAsync("Due before next", ChefOfJobs, Soon);
        await world.ACommitmentAsync("Comes back", ChefOfJobs, null, ActionItemKind.ReturnToForum);
        await world.ACommitmentAsync("Overdue", ChefOfStab, Late);
        var reported = await world.ACommitmentAsync("Reported done", ChefOfStab, Soon);
        var closed = await world.ACommitmentAsync("Closed", ChefOfTechnics, Soon);
        (await world.ReportDoneAsync(Mette, reported)).ShouldBeNull();
        (await world.As(Secretary, new AcceptAsDone.Command(closed, null, 3))).ShouldBeNull();

        var before = (await world.As(Secretary, new GetDraft.Query(meeting))).Value!;
        (await world.As(Secretary, new GatherOutstanding.Command(meeting))).ShouldBeNull();
        var after = (await world.As(Secretary, new GetDraft.Query(meeting))).Value!;

        before.GatheredAt.ShouldBeNull();
        after.GatheredAt.ShouldBe(world.Clock.GetUtcNow());
        after.Listed.Select(line => (line.Heading, line.Item.Title)).ShouldBe(
        [
            (OutstandingHeading.Overdue, "Overdue"), (OutstandingHeading.ComesBack, "Comes back"),
            (OutstandingHeading.DueBeforeNextMeeting, "Due before next"), (OutstandingHeading.AwaitsForum, "Reported done"),
            (OutstandingHeading.ClosedSinceLast, "Closed"),
        ]);
        before.Listed.Select(line => line.Item.Id).ShouldBe(after.Listed.Select(line => line.Item.Id));
        after.NotThisTime.ShouldHaveSingleItem().ShouldBe(new DepartmentCount(
            world.Birkelund.Departments.Values.Single(d => d.Name == "Økonomi & Stab").Id, "Økonomi & Stab", 1));
        (await world.EventsOfAsync(closed)).OfType<Relisted>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Gathering_twice_and_by_eight_at_once_takes_each_item_once()
    {
        await using var world = await World.CreateAsync(postgres);
        var meeting = world.Meeting("CF", "2026-09-24");
        var items = new List<Guid>();
        for (var i = 0; i < 6; i++)
        {
            items.Add(await world.ACommitmentAsync($"Forsinket {i}", ChefOfStab, Late));
        }

        var refusals = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => world.AsSystem(new GatherOutstanding.Command(meeting))));
        refusals.ShouldAllBe(refusal => refusal == null);
        (await world.As(Secretary, new GatherOutstanding.Command(meeting))).ShouldBeNull();

        (await world.EventsOfAsync(meeting)).OfType<OutstandingGathered>().ShouldHaveSingleItem().Added.Length.ShouldBe(6);
        (await world.LoadAsync<AgendaDraft>(meeting))!.Items.Select(i => i.ActionItemId).ShouldBe(items);
        foreach (var item in items)
        {
            (await world.EventsOfAsync(item)).OfType<Relisted>().ShouldHaveSingleItem().MeetingId.ShouldBe(meeting);
        }
    }

    [Fact]
    public async Task What_is_settled_leaves_the_draft_and_what_is_late_by_now_changes_its_heading()
    {
        await using var world = await World.CreateAsync(postgres);
        var meeting = world.Meeting("CF", "2026-09-24");
        var gone = await world.ACommitmentAsync("Bortfalder", ChefOfStab, Late);
        var later = await world.ACommitmentAsync("Bliver forsinket", ChefOfJobs, new DateOnly(2026, 9, 15));
        (await world.As(Secretary, new GatherOutstanding.Command(meeting))).ShouldBeNull();
        (await world.As(Secretary, new Cancel.Command(gone, "Bortfalder.", 3))).ShouldBeNull();

        world.ItIs("2026-09-16");
        (await world.As(Secretary, new GatherOutstanding.Command(meeting))).ShouldBeNull();

        var draft = (await world.As(Secretary, new GetDraft.Query(meeting))).Value!;
        draft.Listed.ShouldHaveSingleItem().Heading.ShouldBe(OutstandingHeading.Overdue);
        draft.Listed[0].Item.Id.ShouldBe(later);
        draft.Left.ShouldHaveSingleItem().Id.ShouldBe(gone);
    }

    [Fact]
    public async Task The_secretary_orders_drops_puts_back_and_writes_and_gathering_again_keeps_it()
    {
        await using var world = await World.CreateAsync(postgres);
        var meeting = world.Meeting("CF", "2026-09-24");
        var one = await world.ACommitmentAsync("Første", ChefOfStab, Late);
        var two = await world.ACommitmentAsync("Anden", ChefOfStab, Late);
        var three = await world.ACommitmentAsync("Tredje", ChefOfStab, Late);
        (await world.As(Secretary, new GatherOutstanding.Command(meeting))).ShouldBeNull();

        (await world.As(Secretary, new MoveOnDraft.Command(meeting, three, -2))).ShouldBeNull();
        (await world.As(Secretary, new DropFromDraft.Command(meeting, one, " Kan vente. "))).ShouldBeNull();
        (await world.As(Secretary, new DropFromDraft.Command(meeting, one, "Kan vente."))).ShouldBeNull();
        (await world.As(Secretary, new WriteLine.Command(meeting, two, "Mette orienterer."))).ShouldBeNull();
        await world.ACommitmentAsync("Fjerde", ChefOfStab, Late);
        (await world.As(Secretary, new GatherOutstanding.Command(meeting))).ShouldBeNull();

        var draft = (await world.As(Secretary, new GetDraft.Query(meeting))).Value!;
        draft.Listed.Select(line => line.Item.Title).ShouldBe(["Tredje", "Anden", "Fjerde"]);
        draft.Listed[1].Line.ShouldBe("Mette orienterer.");
        draft.Dropped.ShouldHaveSingleItem().DroppedBecause.ShouldBe("Kan vente.");
        (await world.EventsOfAsync(meeting)).OfType<OutstandingItemDropped>().ShouldHaveSingleItem();

        (await world.As(Secretary, new PutBackOnDraft.Command(meeting, one))).ShouldBeNull();
        (await world.As(Secretary, new GetDraft.Query(meeting))).Value!.Listed.Length.ShouldBe(4);
    }

    [Fact]
    public async Task A_draft_is_for_the_secretary_of_its_forum_alone()
    {
        await using var world = await World.CreateAsync(postgres);
        var meeting = world.Meeting("CF", "2026-09-24");

        (await world.As(OtherSecretary, new GatherOutstanding.Command(meeting)))!.Code.ShouldBe(RefusalCodes.NotFound);
        (await world.As(OtherSecretary, new GetDraft.Query(meeting))).Refusal!.Code.ShouldBe(RefusalCodes.NotFound);
        (await world.As(Secretary, new MoveOnDraft.Command(meeting, Guid.CreateVersion7(), 1)))!.Code.ShouldBe(RefusalCodes.NotFound);
        (await world.As(Secretary, new GatherOutstanding.Command(meeting))).ShouldBeNull();
        (await world.As(Secretary, new MoveOnDraft.Command(meeting, Guid.CreateVersion7(), 1)))!.Code.ShouldBe(RefusalCodes.NotOnTheDraft);
        (await world.As(OtherSecretary, new ListMeetings.Query())).ShouldHaveSingleItem().Forum.ShouldBe("Direktionen");
    }

    [Theory]
    [InlineData("2026-09-14", "")]
    [InlineData("2026-09-15", "2026-09-22")]
    [InlineData("2026-09-17", "2026-09-22 2026-09-24")]
    [InlineData("2026-09-24", "2026-09-24")]
    [InlineData("2026-09-25", "")]
    public async Task Drafts_are_due_five_working_days_before_their_meeting(string today, string meetings)
    {
        await using var world = await World.CreateAsync(postgres);
        world.ItIs(today);

        var due = await world.AsSystem(new GatherDueDrafts.Query());

        var days = world.Birkelund.Meetings.Where(m => due.Contains(m.Id)).Select(m => $"{m.Date:yyyy-MM-dd}").Order();
        string.Join(' ', days).ShouldBe(meetings);
    }
}
