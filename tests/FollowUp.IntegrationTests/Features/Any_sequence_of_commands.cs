using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using FollowUp.Features.ActionItems;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.EventSourcing;
using FollowUp.Features.Time;
using FollowUp.TestServices.Postgres;
using MediatR;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

public sealed class Any_sequence_of_commands(TestPostgres postgres)
{
    private const int Sequences = 200;
    private const int Commands = 8;

    /// <summary>Two hundred commitments, each sent random commands by two people at once: the lists say what the events say.</summary>
    [Fact]
    public async Task The_row_on_the_lists_is_the_fold_of_the_events()
    {
        await using var world = await World.CreateAsync(postgres);
        var items = await RegisterAsync(world);

        await Parallel.ForEachAsync(items, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (item, _) =>
        {
            // The same wishes on every run: the seed is the item's number.
            var random = new Random(item.Number);
            for (var i = 0; i < Commands; i++)
            {
                var revision = await world.RevisionAsync(item.Id) - random.Next(8) / 7;
                await Task.WhenAll(
                    world.As(Secretary, Wish(world, item.Id, revision, random.Next(7), random.Next(-3, 40))),
                    world.As(Secretary, Wish(world, item.Id, revision, random.Next(7), random.Next(-3, 40))));
            }
        });

        var happened = 0;
        foreach (var item in items)
        {
            var events = await world.EventsOfAsync(item.Id);
            happened += events.Count;
            ShouldTell(await world.RowAsync(item.Id), item.Id, events);
        }

        happened.ShouldBeGreaterThan(Sequences * Commands / 2);
        (await world.AsSystem(new RebuildRows.Command(CheckOnly: true))).ShouldBe(new RebuildRows.Outcome(Sequences, 0));
    }

    private static async Task<List<(int Number, Guid Id)>> RegisterAsync(World world)
    {
        var act = new Act(world.Person(Secretary), world.Clock.GetUtcNow(), Channel.Web);
        var items = Enumerable.Range(1, Sequences).Select(n => (Number: n, Id: Guid.CreateVersion7())).ToList();
        await using var session = world.Store.LightweightSession();
        foreach (var (number, id) in items)
        {
            session.Events.StartStream<ActionItem>(id, new ActionItemRegistered(
                act, world.Forum("CF"), $"CF-2026-{number:D3}", $"Opgave {number}", ActionItemKind.Action, false, null, null));
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
        4 => new Reopen.Command(id, "Grund.", revision),
        5 => new Cancel.Command(id, n < 30 ? null : "Bortfalder.", revision),
        _ => new Assign.Command(
            id, n % 3 == 0 ? [] : [new ResponsibleParty(null, world.Position(n % 2 == 0 ? ChefOfStab : ChefOfJobs), null)], revision),
    };

    private static void ShouldTell(ActionItemRow row, Guid id, IReadOnlyList<object> events)
    {
        var item = events.Aggregate((ActionItem?)null, (state, e) => ActionItem.Evolve(state, id, e))!;
        (row.Item with { Responsible = item.Responsible, RelistedOnMeetings = item.RelistedOnMeetings }).ShouldBe(item);
        row.Item.Responsible.ShouldBe(item.Responsible);
        row.ResponsibleKeys.ShouldBe(item.Responsible.Select(party => party.Key));
        row.IsOutstanding.ShouldBe(item.IsOutstanding);
        row.Due.ShouldBe(item.Deadline?.Day);
        row.FirstDeadline.ShouldBe(events.OfType<DeadlineSet>().FirstOrDefault()?.Deadline);
        var last = events.LastOrDefault(e => e is ProgressNoted or ReportedDone { Note: not null });
        row.LastNote?.Text.ShouldBe(last is ProgressNoted noted ? noted.Text : ((ReportedDone?)last)!.Note);
        (row.LastNote is null).ShouldBe(last is null);
        var sinceOpened = events.Skip(events.ToList().FindLastIndex(e => e is Reopened) + 1).ToList();
        row.ReportedDoneAt.ShouldBe(sinceOpened.OfType<ReportedDone>().LastOrDefault()?.Act.At);
        row.ClosedOn.ShouldBe(sinceOpened.OfType<AcceptedAsDone>().LastOrDefault() is { } closed ? DanishClock.DayOf(closed.Act.At) : null);
    }
}
