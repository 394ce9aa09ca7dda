using System.Collections.Immutable;
using System.Globalization;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Overview;
using FollowUp.TestServices.Postgres;
using Marten;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

/// <summary>The rights stand twice, in the query and in <see cref="ActionItemVisibility"/>: over any rows and any caller both say the same.</summary>
public sealed class What_the_database_shows(TestPostgres postgres)
{
    private const int Items = 240;
    private const int Callers = 60;
    private const int LargestPage = 200;

    [Fact]
    public async Task Any_caller_is_shown_the_rows_they_may_see_and_is_told_of_no_other()
    {
        await using var world = await World.CreateAsync(postgres);
        var rows = await AnyRowsAsync(world, new Random(7));

        foreach (var caller in AnyCallers(world, new Random(11)))
        {
            var shown = await AllAsync(world, caller, null);

            shown.Select(line => line.Id).ShouldBe(rows.Where(caller.MaySee).Select(row => row.Id), ignoreOrder: true);
            shown.Where(line => line.Title is not null).Select(line => line.Id).ShouldBe(rows.Where(caller.MayRead).Select(row => row.Id), ignoreOrder: true);
            shown.Select(line => (line.Deadline?.Day ?? DateOnly.MaxValue, line.Reference)).ShouldBeInOrder();
        }
    }

    [Fact]
    public async Task A_search_finds_words_only_for_who_may_read_them()
    {
        await using var world = await World.CreateAsync(postgres);
        var rows = await AnyRowsAsync(world, new Random(7));

        foreach (var caller in AnyCallers(world, new Random(13)))
        {
            var found = await AllAsync(world, caller, " ØRSTED ");

            found.Select(line => line.Id).ShouldBe(
                rows.Where(row => caller.MayRead(row) && row.Item.Title.Contains("Ørsted", StringComparison.Ordinal)).Select(row => row.Id), ignoreOrder: true);
            (await AllAsync(world, caller, "cf-2026-007")).Length.ShouldBe(rows.Count(row => row.Item.Reference == "CF-2026-007" && caller.MaySee(row)));
        }
    }

    [Theory]
    [InlineData(StatusFilter.Open)]
    [InlineData(StatusFilter.Late)]
    [InlineData(StatusFilter.ReportedDone)]
    [InlineData(StatusFilter.WithoutResponsible)]
    [InlineData(StatusFilter.HandedBack)]
    [InlineData(StatusFilter.ExtensionAsked)]
    [InlineData(StatusFilter.Settled)]
    [InlineData(StatusFilter.All)]
    public async Task A_filter_shows_the_same_now_as_it_does_of_this_moment_when_it_is_past(StatusFilter filter)
    {
        await using var world = await World.CreateAsync(postgres);
        await AnyRowsAsync(world, new Random(17));
        var now = new FollowUp.Features.Time.PointInTime(world.Clock.GetUtcNow());
        var department = world.Birkelund.Departments.Values.Single(d => d.Name == "Beskæftigelse").Id;

        foreach (var caller in AnyCallers(world, new Random(19)).Take(Callers / 3))
        {
            var page = await world.As(caller, new ListActionItems.Query(null, department, filter, "a", 2, 10));
            var past = await world.As(caller, new ListActionItems.Query(null, department, filter, "a", 2, 10, now));

            (page.Number, page.Total).ShouldBe((past.Number, past.Total));
            page.Items.Select(line => line.Reference).ShouldBe(past.Items.Select(line => line.Reference));
        }
    }

    [Fact]
    public async Task The_overview_counts_now_what_it_counts_of_this_moment_when_it_is_past()
    {
        await using var world = await World.CreateAsync(postgres);
        var rows = await AnyRowsAsync(world, new Random(23));

        var page = await world.As(Director, new GetOverview.Query());
        var past = await world.As(Director, new GetOverview.Query(new FollowUp.Features.Time.PointInTime(world.Clock.GetUtcNow())));

        page.All.ShouldBe(past.All);
        page.Departments.ShouldBe(past.Departments);
        page.Forums.ShouldBe(past.Forums);
        page.All.Open.ShouldBe(rows.Count(row => !row.Item.IsClosedPoint && row.Item.Status == ActionItemStatus.Open));
        page.All.Late.ShouldBeGreaterThan(0);
        page.All.MovedTwice.ShouldBeGreaterThan(0);
    }

    private static async Task<ImmutableArray<ActionItemLine>> AllAsync(World world, Caller caller, string? text)
    {
        if (!new ListActionItems.Query().MayEnter(caller))
        {
            return [];
        }

        var first = await world.As(caller, new ListActionItems.Query(Status: StatusFilter.All, Text: text, PageSize: LargestPage));
        var second = first.Pages > 1
            ? (await world.As(caller, new ListActionItems.Query(Status: StatusFilter.All, Text: text, Page: 2, PageSize: LargestPage))).Items
            : [];
        var all = first.Items.AddRange(second);
        all.Length.ShouldBe(first.Total);
        return all;
    }

    /// <summary>Everybody of the directory, and people with roles thrown together.</summary>
    private static IEnumerable<Caller> AnyCallers(World world, Random random)
    {
        var forums = Forums(world);
        var parties = Parties(world);
        foreach (var person in world.Birkelund.People.Values.OrderBy(p => p.ExternalId, StringComparer.Ordinal))
        {
            yield return CallerReader.For(world.Birkelund, person.Id, world.Today, Channel.Web);
        }

        for (var i = 0; i < Callers; i++)
        {
            yield return new Caller(
                Guid.CreateVersion7(), Some(forums).ToImmutableHashSet(), Some(forums).ToImmutableHashSet(),
                IsDirector: random.Next(6) == 0, IsAdministrator: true, IsSystem: random.Next(12) == 0, Keys(), Channel.Web)
            {
                DeputyFor = Keys().ToImmutableDictionary(key => key, _ => Guid.CreateVersion7()),
                HeadOfKeys = Keys(),
            };
        }

        ImmutableHashSet<string> Keys() => Some(parties).Select(party => party.Key).ToImmutableHashSet();

        IEnumerable<T> Some<T>(IReadOnlyList<T> all) => random.Next(2) == 0 ? [] : all.Where(_ => random.Next(all.Count) == 0);
    }

    /// <summary>Commitments that anything happened to; whether it makes sense is not judged here.</summary>
    private static async Task<IReadOnlyList<ActionItemRow>> AnyRowsAsync(World world, Random random)
    {
        var act = new Act(world.Person(Secretary), world.Clock.GetUtcNow().AddDays(-1), Channel.Web);
        var forums = Forums(world);
        var parties = Parties(world);
        await using (var session = world.Store.LightweightSession())
        {
            for (var n = 1; n <= Items; n++)
            {
                var title = random.Next(3) == 0 ? "Kontakt Ørsted om kabler" : "Fremlæg en handleplan";
                var events = new List<object>
                {
                    new ActionItemRegistered(
                        act, forums[random.Next(forums.Length)], string.Create(CultureInfo.InvariantCulture, $"CF-2026-{n:D3}"), title,
                        ActionItemKind.Action, random.Next(3) == 0, null, null),
                    new ResponsibleAssigned(act, [.. parties.Where(_ => random.Next(parties.Length) == 0)]),
                };
                events.AddRange(Enumerable.Range(0, random.Next(6)).Select(_ => Anything()));
                session.Events.StartStream<ActionItem>(Guid.CreateVersion7(), events);
            }

            await session.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await using var query = world.Store.QuerySession();
        return await query.Query<ActionItemRow>().ToListAsync(TestContext.Current.CancellationToken);

        ResponsibleParty Party() => parties[random.Next(parties.Length)];
        Deadline Day() => new(world.Today.AddDays(random.Next(-20, 20)), null, null);
        object Anything() => random.Next(12) switch
        {
            0 or 1 => new DeadlineSet(act, Day()),
            2 or 3 or 4 => new DeadlineMoved(act, Day(), Day(), "Grund."),
            5 => new Delegated(act, Party(), Party(), null),
            6 => new CollectiveDutyOpened(act, forums[0], world.Today, [Party(), Party()]),
            7 => new HandedBack(act, Party(), "Ikke min."),
            8 => new ExtensionRequested(act, Day(), "Grund.", null),
            9 => new ReportedDone(act, null),
            10 => new AcceptedAsDone(act, null),
            _ => new Cancelled(act, "Bortfalder."),
        };
    }

    private static Guid[] Forums(World world) => [world.Forum("CF"), world.Forum("DIR"), new("11111111-1111-7111-8111-111111111111")];

    private static ResponsibleParty[] Parties(World world) =>
    [
        .. world.Birkelund.Positions.Values.OrderBy(p => p.Title, StringComparer.Ordinal).Select(p => new ResponsibleParty(null, p.Id, null)),
        .. world.Birkelund.People.Values.OrderBy(p => p.ExternalId, StringComparer.Ordinal).Select(p => new ResponsibleParty(p.Id, null, null)),
    ];
}
