using System.Text.Json;
using System.Text.Json.Nodes;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using FollowUp.Features.ActionItems;
using FollowUp.Features.Agendas;
using FollowUp.Features.Overview;
using FollowUp.Features.Time;
using FollowUp.TestServices.Postgres;
using MediatR;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

public sealed class The_past_as_it_was_known(TestPostgres postgres)
{
    private const int Items = 120;
    private const int Rounds = 6;

    private static readonly StatusFilter[] Filters = Enum.GetValues<StatusFilter>();

    /// <summary>
    /// A hundred and twenty commitments go through random wishes for some weeks; after each round everything is read as it is. At
    /// the end the same is asked as of those moments: it must be, word for word, what a world that stopped there would show.
    /// </summary>
    /// <summary>What one may do with a task is today's matter; of the past nobody may do anything.</summary>
    private static readonly string[] Rights =
    [
        nameof(ActionItemLine.MayAnswer), nameof(ActionItemLine.MayDecide), nameof(ActionItemLine.MayClose), nameof(ActionItemLine.MayGrant),
        nameof(ActionItemLine.MayComment), nameof(ActionItemLine.MayMove), nameof(ActionItemLine.WaitsForCallersWord),
        nameof(ActionItemStory.MeetingsAhead), nameof(ActionItemStory.Forums),
    ];

    [Fact]
    public async Task Lists_drafts_figures_and_stories_as_of_a_moment_are_those_of_a_world_that_stopped_at_it()
    {
        await using var world = await World.CreateAsync(postgres);
        var items = await RegisterAsync(world);
        var seen = new List<(PointInTime Moment, Dictionary<string, string> Shown)>();
        for (var round = 1; round <= Rounds; round++)
        {
            // The moment itself counts, so what comes next comes a little later.
            world.Clock.Advance(TimeSpan.FromHours(31));
            await Parallel.ForEachAsync(items, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (item, _) =>
            {
                var random = new Random((item.Number * 100) + round);
                await world.As(Secretary, Wish(world, item.Id, await world.RevisionAsync(item.Id), random.Next(8), random.Next(-3, 40)));
            });
            if (round % 2 == 0)
            {
                (await world.As(Secretary, new GatherOutstanding.Command(world.Meeting("CF", "2026-09-24")))).ShouldBeNull();
            }

            var moment = new PointInTime(world.Clock.GetUtcNow());
            seen.Add((moment, await ShownAsync(world, items, null)));
        }

        world.Clock.Advance(TimeSpan.FromDays(20));
        foreach (var (moment, then) in seen)
        {
            var told = await ShownAsync(world, items, moment);
            foreach (var (what, text) in then)
            {
                told[what].ShouldBe(text, $"{what} as of {moment.Moment:O}");
            }
        }

        seen.Select(s => s.Shown["list Open"]).Distinct().Count().ShouldBe(Rounds);
        seen.Select(s => s.Shown["list Settled"]).Distinct().Count().ShouldBeGreaterThan(Rounds / 2);
    }

    [Fact]
    public async Task What_was_registered_later_is_not_known_and_what_was_settled_later_is_open()
    {
        await using var world = await World.CreateAsync(postgres);
        var early = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, new DateOnly(2026, 9, 25));
        world.ItIs("2026-09-16");
        var late = await world.ACommitmentAsync("Skriv en vejledning", ChefOfStab, new DateOnly(2026, 9, 30));
        (await world.As(Secretary, new MoveDeadline.Command(early, new DateOnly(2026, 10, 30), "Leverandøren er sen.", 3))).ShouldBeNull();
        (await world.As(Secretary, new AcceptAsDone.Command(early, null, 4))).ShouldBeNull();

        var monday = PointInTime.EndOf(new DateOnly(2026, 9, 14));
        var line = (await world.As(Secretary, new ListActionItems.Query(AsOf: monday))).Items.ShouldHaveSingleItem();
        line.Id.ShouldBe(early);
        line.Status.ShouldBe(ActionItemStatus.Open);
        line.Deadline!.Day.ShouldBe(new DateOnly(2026, 9, 25));
        line.Today.ShouldBe(new DateOnly(2026, 9, 14));
        (line.MayAnswer || line.MayDecide || line.MayClose || line.MayGrant || line.MayComment || line.MayMove).ShouldBeFalse();

        var story = (await world.As(Secretary, new GetActionItem.Query(early, monday))).Value!;
        story.Timeline.Select(entry => entry.What).ShouldBe(["deadline-set", "responsible-assigned", "action-item-registered"]);
        (await world.As(Secretary, new GetActionItem.Query(late, monday))).Refusal!.Code.ShouldBe(RefusalCodes.NotFound);
        (await world.As(Secretary, new ListActionItems.Query(AsOf: PointInTime.EndOf(new DateOnly(2026, 9, 13))))).Total.ShouldBe(0);
    }

    [Fact]
    public async Task Asking_about_the_past_gives_nobody_back_what_they_may_not_see_today()
    {
        await using var world = await World.CreateAsync(postgres);
        var item = await world.ACommitmentAsync("Forhandl med lejeren", ChefOfCulture, new DateOnly(2026, 9, 25));
        var closed = await world.ACommitmentAsync("Skriv til lejeren", ChefOfCulture, new DateOnly(2026, 9, 25), point: 3);
        var then = new PointInTime(world.Clock.GetUtcNow());
        (await world.As(Nanna, new ListActionItems.Query(AsOf: then))).Total.ShouldBe(2);

        world.Clock.Advance(TimeSpan.FromDays(1));
        var chef = new ResponsibleParty(null, world.Position(ChefOfStab), null);
        (await world.As(Secretary, new Assign.Command(item, [chef], 3))).ShouldBeNull();

        var words = (await world.As(Nanna, new ListActionItems.Query(AsOf: then))).Items.ShouldHaveSingleItem();
        words.Id.ShouldBe(closed);
        (await world.As(Nanna, new GetActionItem.Query(item, then))).Refusal!.Code.ShouldBe(RefusalCodes.NotFound);
        (await world.As(OtherSecretary, new ListActionItems.Query(Status: StatusFilter.All, AsOf: then))).Total.ShouldBe(0);
        words.IsClosedPoint.ShouldBeTrue();
        words.Title.ShouldBeNull();
        (await world.As(Nanna, new GetActionItem.Query(closed, then))).Value!.Timeline.ShouldBeEmpty();
        (await world.As(Director, new GetOverview.Query(then))).All.Open.ShouldBe(1);
    }

    [Fact]
    public async Task A_responsible_position_is_the_one_who_held_it_on_the_day()
    {
        await using var world = await World.CreateAsync(postgres);
        await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, new DateOnly(2026, 9, 25));
        await world.HandOverAsync(ChefOfStab, Mette, Omar, new DateOnly(2026, 9, 15));
        world.ItIs("2026-09-20");

        (await NameAsync(PointInTime.EndOf(new DateOnly(2026, 9, 15)))).ShouldBe("Mette Rosenlund");
        (await NameAsync(null)).ShouldBe("Omar Lundby");

        async Task<string?> NameAsync(PointInTime? asOf) =>
            (await world.As(Secretary, new ListActionItems.Query(AsOf: asOf))).Items.Single().Responsible.Single().Person;
    }

    private static async Task<Dictionary<string, string>> ShownAsync(World world, List<(int Number, Guid Id)> items, PointInTime? asOf)
    {
        var shown = new Dictionary<string, string>();
        foreach (var filter in Filters)
        {
            shown[$"list {filter}"] = Text(await world.As(Secretary, new ListActionItems.Query(Status: filter, PageSize: 200, AsOf: asOf)));
        }

        shown["director's list"] = Text(await world.As(Director, new ListActionItems.Query(Status: StatusFilter.All, PageSize: 200, AsOf: asOf)));
        shown["overview"] = Text(await world.As(Director, new GetOverview.Query(asOf)));
        shown["draft gathered"] = Text((await world.As(Secretary, new GetDraft.Query(world.Meeting("CF", "2026-09-24"), asOf))).Value);
        shown["draft selected"] = Text((await world.As(Secretary, new GetDraft.Query(world.Meeting("CF", "2026-10-08"), asOf))).Value);
        foreach (var item in items.Take(10))
        {
            shown[$"story of {item.Number}"] = Text((await world.As(Secretary, new GetActionItem.Query(item.Id, asOf))).Value);
        }

        return shown;
    }

    /// <summary>Everything that is shown but whether one may answer: of the past nobody may.</summary>
    private static string Text<T>(T shown)
    {
        var tree = JsonSerializer.SerializeToNode(shown)!;
        foreach (var line in Objects(tree).ToList())
        {
            foreach (var may in Rights)
            {
                line.Remove(may);
            }

        }

        return tree.ToJsonString();
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject one => one.SelectMany(pair => Objects(pair.Value)).Prepend(one),
        JsonArray many => many.SelectMany(Objects),
        _ => [],
    };

    private static async Task<List<(int Number, Guid Id)>> RegisterAsync(World world)
    {
        var act = new Act(world.Person(Secretary), world.Clock.GetUtcNow(), Channel.Web);
        var items = Enumerable.Range(1, Items).Select(n => (Number: n, Id: Guid.CreateVersion7())).ToList();
        await using var session = world.Store.LightweightSession();
        foreach (var (number, id) in items)
        {
            session.Events.StartStream<ActionItem>(
                id,
                new ActionItemRegistered(
                    act, world.Forum("CF"), $"CF-2026-{number:D3}", $"Opgave {number}", ActionItemKind.Action, number % 7 == 0, null, null),
                new DeadlineSet(act, new Deadline(new DateOnly(2026, 9, 14).AddDays(number % 30), null, null)));
        }

        await session.SaveChangesAsync(TestContext.Current.CancellationToken);
        return items;
    }

    private static IRequest<Refusal?> Wish(World world, Guid id, int revision, int kind, int n) => kind switch
    {
        0 => new MoveDeadline.Command(id, world.Today.AddDays(n), "Grund.", revision),
        1 => new NoteProgress.Command(id, $"Status {n}.", revision),
        2 => new ReportDone.Command(id, n % 2 == 0 ? null : "Udført.", revision),
        3 => new AcceptAsDone.Command(id, null, revision),
        4 or 5 => new Reopen.Command(id, "Grund.", revision),
        6 => new Cancel.Command(id, "Bortfalder.", revision),
        _ => new Assign.Command(
            id, n % 3 == 0 ? [] : [new ResponsibleParty(null, world.Position(n % 2 == 0 ? ChefOfStab : ChefOfJobs), null)], revision),
    };
}
