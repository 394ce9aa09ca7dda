using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Series;
using FollowUp.Features.ActionItems;
using FollowUp.Features.MinutesImport;
using FollowUp.Features.Series;
using FollowUp.TestServices.Postgres;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

public sealed class Recurring_duties(TestPostgres postgres)
{
    private const string EveryQuarter = "Chefen for Økonomi & Stab sender hvert kvartal en oversigt over konsulentforbruget til Chefforum.";
    private static readonly DateOnly Deadline = new(2026, 9, 30);

    [Fact]
    public async Task What_minutes_promise_every_quarter_is_a_series_and_the_review_says_so()
    {
        await using var world = await World.CreateAsync(postgres);
        var minutes = (await world.ImportAsync(ChefforumText.Plain("10-09-2026", (1, "CF - Økonomi", "00.30.14-Ø00-4-26", EveryQuarter)))).MinutesId;
        var proposal = (await world.ReviewAsync(minutes)).Proposals.ShouldHaveSingleItem();
        proposal.Recurs!.Every.ShouldBe(3);
        (await world.As(Secretary, new AcceptProposal.Command(minutes, proposal.Id))).ShouldBeNull();

        var id = (await world.ConfirmAsync(minutes)).ShouldHaveSingleItem();

        var series = await SeriesOfAsync(world, id);
        series.Rhythm.Unit.ShouldBe(RhythmUnit.Month);
        series.Occurrences.ShouldHaveSingleItem().ShouldBe(new Occurrence(id, 1, (await world.RowAsync(id)).Due!.Value));
    }

    [Fact]
    public async Task Closing_one_makes_the_next_for_the_same_responsible_with_the_next_number()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await ASeriesAsync(world);
        (await world.As(Secretary, new Assign.Command(id, [new ResponsibleParty(null, world.Position(ChefOfJobs), null)], await world.RevisionAsync(id)))).ShouldBeNull();

        (await CloseAsync(world, id)).ShouldBeNull();

        var series = await SeriesOfAsync(world, id);
        var next = (await world.RowAsync(series.Occurrences[1].ItemId)).Item;
        next.ShouldSatisfyAllConditions(
            item => item.Reference.ShouldBe("CF-2026-002"),
            item => item.Title.ShouldBe("Send oversigten"),
            item => item.Deadline!.Day.ShouldBe(new DateOnly(2026, 12, 31)),
            item => item.Responsible.ShouldHaveSingleItem().PositionId.ShouldBe(world.Position(ChefOfJobs)),
            item => item.Series.ShouldBe(new SeriesPart(series.Id, 2)));
    }

    [Fact]
    public async Task However_many_close_it_at_once_and_again_one_next_is_made()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await ASeriesAsync(world);
        var revision = await world.RevisionAsync(id);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => world.As(Secretary, new AcceptAsDone.Command(id, null, revision))));
        (await world.As(Secretary, new Reopen.Command(id, "For tidligt.", await world.RevisionAsync(id)))).ShouldBeNull();
        (await CloseAsync(world, id)).ShouldBeNull();

        var series = await SeriesOfAsync(world, id);
        series.Occurrences.Length.ShouldBe(2);
        (await world.As(Secretary, new ListActionItems.Query(Status: StatusFilter.All))).Items.Select(item => item.Reference)
            .ShouldBe(["CF-2026-001", "CF-2026-002"], ignoreOrder: true);
    }

    [Fact]
    public async Task Two_years_of_closing_late_by_many_leave_no_gap_and_no_double()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await ASeriesAsync(world);
        for (var round = 0; round < 8; round++)
        {
            world.ItIs((await world.RowAsync(id)).Due!.Value.AddDays(round * 20));
            await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => CloseAsync(world, id)));
            id = (await SeriesOfAsync(world, id)).Occurrences[^1].ItemId;
        }

        var series = await SeriesOfAsync(world, id);
        series.Occurrences.Select(one => one.Number).ShouldBe(Enumerable.Range(1, 9));
        series.Occurrences.Select(one => one.Due).ShouldBe(Enumerable.Range(0, 9).Select(n => new DateOnly(2026, 10, 1).AddMonths(3 * n).AddDays(-1)));
        series.Occurrences.Select(one => one.ItemId).Distinct().Count().ShouldBe(9);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 2)]
    public async Task Letting_one_drop_asks_whether_the_series_ends(bool ends, int occurrences)
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await ASeriesAsync(world);
        var cancel = new Cancel.Command(id, "Ikke i år.", await world.RevisionAsync(id));

        (await world.As(Secretary, cancel))!.Code.ShouldBe("series-goes-on-or-ends");
        (await world.RowAsync(id)).IsOutstanding.ShouldBeTrue();
        (await world.As(Secretary, cancel with { EndsSeries = ends })).ShouldBeNull();

        var series = await SeriesOfAsync(world, id);
        (series.IsEnded, series.Occurrences.Length).ShouldBe((ends, occurrences));
    }

    [Fact]
    public async Task An_ended_series_makes_no_more_and_is_for_its_secretary_to_end()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await ASeriesAsync(world);
        var series = await SeriesOfAsync(world, id);
        (await world.As(OtherSecretary, new EndSeries.Command(series.Id, "Nej.", series.Revision)))!.Code.ShouldBe("not-found");
        (await world.As(Secretary, new EndSeries.Command(series.Id, "Nej.", 1)))!.Code.ShouldBe("someone-was-first");

        (await world.As(Secretary, new EndSeries.Command(series.Id, "Afløst af en rapport.", series.Revision))).ShouldBeNull();
        (await CloseAsync(world, id)).ShouldBeNull();

        (await SeriesOfAsync(world, id)).Occurrences.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Another_rhythm_holds_from_the_next_one_on()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await ASeriesAsync(world);
        var series = await SeriesOfAsync(world, id);

        (await world.As(Secretary, new ChangeRhythm.Command(series.Id, RhythmUnit.Month, 1, null, "Tit nok.", series.Revision))).ShouldBeNull();
        (await CloseAsync(world, id)).ShouldBeNull();

        (await SeriesOfAsync(world, id)).Occurrences[^1].Due.ShouldBe(new DateOnly(2026, 10, 31));
    }

    [Fact]
    public async Task Its_page_has_the_history_of_all_its_occurrences()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await ASeriesAsync(world);
        (await CloseAsync(world, id)).ShouldBeNull();

        var story = (await world.As(Mette, new GetSeries.Query((await SeriesOfAsync(world, id)).Id))).Value!;

        story.Occurrences.Select(one => one.Number).ShouldBe([2, 1]);
        story.MayDecide.ShouldBeFalse();
        story.History.Select(entry => (entry.Reference, entry.What.What)).ShouldContain((null, "series-started"));
        story.History.ShouldContain(entry => entry.Reference == "CF-2026-001" && entry.What.What == "accepted-as-done");
        story.History.ShouldContain(entry => entry.Reference == "CF-2026-002" && entry.What.What == "part-of-series");
    }

    [Fact]
    public async Task Of_a_series_from_a_closed_point_others_see_nothing()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await ASeriesAsync(world, point: 3, position: ChefOfCulture);
        var series = (await SeriesOfAsync(world, id)).Id;

        (await world.As(OtherSecretary, new GetSeries.Query(series))).Refusal!.Code.ShouldBe("not-found");
        var outside = (await world.As(Nanna, new GetSeries.Query(series))).Value!;
        (outside.Title is null, outside.History.IsEmpty, outside.Occurrences.Length).ShouldBe((true, true, 1));
        (await CloseAsync(world, id)).ShouldBeNull();
        (await world.RowAsync((await SeriesOfAsync(world, id)).Occurrences[1].ItemId)).Item.IsClosedPoint.ShouldBeTrue();
    }

    [Fact]
    public async Task What_returns_to_a_forum_does_so_between_the_two_days()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Genoptag budgettet", ChefOfStab, new DateOnly(2026, 9, 24), ActionItemKind.ReturnToForum);
        (await MakeRecurringAsync(world, id, RhythmUnit.Week, 2)).ShouldBeNull();

        (await CloseAsync(world, id)).ShouldBeNull();

        var next = (await world.RowAsync((await SeriesOfAsync(world, id)).Occurrences[1].ItemId)).Item;
        next.ComesBack!.MeetingId.ShouldBe(world.Meeting("CF", "2026-10-08"));
    }

    [Fact]
    public async Task Without_a_deadline_or_a_second_time_it_cannot_be_made_recurring()
    {
        await using var world = await World.CreateAsync(postgres);
        var undated = await world.ACommitmentAsync("Send oversigten", ChefOfStab, null);
        (await MakeRecurringAsync(world, undated, RhythmUnit.Month, 3))!.Code.ShouldBe("series-needs-a-day");
        var id = await ASeriesAsync(world);

        (await MakeRecurringAsync(world, id, RhythmUnit.Month, 3))!.Code.ShouldBe("in-a-series-already");
        (await world.EventsOfAsync(id)).OfType<PartOfSeries>().ShouldHaveSingleItem();
    }

    private static async Task<Guid> ASeriesAsync(World world, int point = 1, string position = ChefOfStab)
    {
        var id = await world.ACommitmentAsync("Send oversigten", position, Deadline, point: point);
        (await MakeRecurringAsync(world, id, RhythmUnit.Month, 3)).ShouldBeNull();
        return id;
    }

    private static async Task<FollowUp.Domain.Deciding.Refusal?> MakeRecurringAsync(World world, Guid id, RhythmUnit unit, int every) =>
        await world.As(Secretary, new MakeRecurring.Command(id, unit, every, null, await world.RevisionAsync(id)));

    private static async Task<FollowUp.Domain.Deciding.Refusal?> CloseAsync(World world, Guid id) =>
        await world.As(Secretary, new AcceptAsDone.Command(id, null, await world.RevisionAsync(id)));

    private static async Task<DutySeries> SeriesOfAsync(World world, Guid item) =>
        (await world.LoadAsync<DutySeries>((await world.RowAsync(item)).Item.Series!.SeriesId)).ShouldNotBeNull();
}
