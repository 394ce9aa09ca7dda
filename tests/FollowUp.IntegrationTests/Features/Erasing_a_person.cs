using System.Text;
using System.Text.RegularExpressions;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Agendas;
using FollowUp.Features.Directory;
using FollowUp.Features.Directory.Names;
using FollowUp.Features.Erasure;
using FollowUp.Features.EventSourcing;
using FollowUp.Features.MinutesImport;
using FollowUp.Mining.People;
using FollowUp.TestServices.Postgres;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

public sealed class Erasing_a_person(TestPostgres postgres)
{
    private static readonly DateOnly FirstOfOctober = new(2026, 10, 1);

    /// <summary>Everything by which the texts of these tests mean her.</summary>
    private static readonly Regex Traces = new(@"mette|rosenlund|(?<![\p{L}\p{N}])MR(?![\p{L}\p{N}]*[a-z]{2})", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(10));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_table_holds_a_trace_and_what_is_not_about_them_is_as_it_was()
    {
        await using var world = await World.CreateAsync(postgres);
        var mette = world.Person(Mette);
        var item = await MuchAboutMetteAsync(world);
        await HandOverAsync(world);
        var before = await EveryByte.OfAsync(world.Store, Token);
        before["followup.mt_events"].ShouldContain(row => Traces.IsMatch(row));
        var titleBefore = (await world.RowAsync(item)).Item.Title;

        var erased = (await world.As(Administrator, new ErasePerson.Command(mette))).Value.ShouldNotBeNull();

        var after = await EveryByte.OfAsync(world.Store, Token);
        after.SelectMany(table => table.Value.Where(row => Traces.IsMatch(row)).Select(row => $"{table.Key}: {Traces.Match(row).Value} in {row[..Math.Min(row.Length, 300)]}"))
            .ShouldBeEmpty();
        string[] written = ["followup.mt_doc_directoryversion", "followup.mt_doc_position"];
        before.Where(table => !written.Contains(table.Key))
            .SelectMany(table => table.Value.Except(after[table.Key])).ShouldAllBe(row => Traces.IsMatch(row));
        (erased.Places, erased.Events, erased.Documents, erased.Rows, erased.Removed).ShouldSatisfyAllConditions(
            counts => counts.Places.ShouldBeGreaterThan(10),
            counts => counts.Events.ShouldBeGreaterThan(5),
            counts => counts.Documents.ShouldBeGreaterThan(1),
            counts => counts.Rows.ShouldBeGreaterThan(2),
            counts => counts.Removed.ShouldBe(3));
        titleBefore.ShouldBe("Mette Rosenlund fremlægger Mettes plan");
        (await world.RowAsync(item)).Item.Title.ShouldBe("███████████████ fremlægger ██████ plan");
    }

    [Fact]
    public async Task Rows_folded_again_from_the_events_are_the_rows_that_were_masked()
    {
        await using var world = await World.CreateAsync(postgres);
        var item = await MuchAboutMetteAsync(world);
        await HandOverAsync(world);
        (await world.AsSystem(new ErasePerson.Command(world.Person(Mette)))).Refusal.ShouldBeNull();
        var masked = world.Store.Options.Serializer().ToJson(await world.RowAsync(item));

        (await world.AsSystem(new RebuildRows.Command(CheckOnly: true))).Different.ShouldBe(0);
        await world.Store.Advanced.RebuildSingleStreamAsync<ActionItemRow>(item, Token);

        world.Store.Options.Serializer().ToJson(await world.RowAsync(item)).ShouldBe(masked);
    }

    [Fact]
    public async Task The_evidence_still_stands_at_its_place_in_the_minutes_and_the_same_person_still_acted()
    {
        await using var world = await World.CreateAsync(postgres);
        var mette = world.Person(Mette);
        var item = await MuchAboutMetteAsync(world);
        await HandOverAsync(world);
        (await world.AsSystem(new ErasePerson.Command(mette))).Refusal.ShouldBeNull();

        var source = (await world.RowAsync(item)).Item.Source.ShouldNotBeNull();
        (await world.LoadAsync<StoredMinutes>(source.MinutesId)).ShouldNotBeNull().Text[source.Start!.Value..source.End!.Value].ShouldBe(source.Evidence);
        source.Evidence.ShouldNotBeNull().ShouldContain("█");
        (await world.EventsOfAsync(item)).OfType<IHappened>().Count(e => e.Act.PersonId == mette).ShouldBeGreaterThan(1);
        await world.ReadDirectoryAsync();
        world.Birkelund.People[mette].Name.ShouldBe("Slettet person");
        world.Birkelund.People[mette].IsHereOn(world.Today).ShouldBeFalse();
        (await world.AsSystem(new FindSignIn.Query("mette.rosenlund@birkelund.example", null))).ShouldBeNull();
    }

    [Fact]
    public async Task Who_still_has_open_tasks_is_not_erased_and_it_says_how_many()
    {
        await using var world = await World.CreateAsync(postgres);
        await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);
        var before = await EveryByte.OfAsync(world.Store, Token);

        var refusal = (await world.As(Administrator, new ErasePerson.Command(world.Person(Mette)))).Refusal.ShouldNotBeNull();

        refusal.Code.ShouldBe(RefusalCodes.StillResponsible);
        refusal.Facts.ShouldBe(["1"]);
        (await EveryByte.OfAsync(world.Store, Token)).ShouldBe(before, new SameRows());
    }

    [Fact]
    public async Task A_preview_shows_each_place_and_changes_nothing()
    {
        await using var world = await World.CreateAsync(postgres);
        await MuchAboutMetteAsync(world);
        await HandOverAsync(world);
        var before = await EveryByte.OfAsync(world.Store, Token);

        var seen = (await world.As(Administrator, new PreviewErasure.Query(world.Person(Mette)))).Value.ShouldNotBeNull();
        var operators = (await world.AsSystem(new PreviewErasure.Query(world.Person(Mette)))).Value.ShouldNotBeNull();
        var unchanged = await EveryByte.OfAsync(world.Store, Token);
        var done = (await world.AsSystem(new ErasePerson.Command(world.Person(Mette)))).Value.ShouldNotBeNull();

        unchanged.ShouldBe(before, new SameRows());
        seen.Refusal.ShouldBeNull();
        (seen.Places.Length, seen.Events, seen.Documents, seen.Rows, seen.Removed).ShouldBe((done.Places, done.Events, done.Documents, done.Rows, done.Removed));
        seen.Places.Select(place => place.Words).ShouldContain("Mettes");
        seen.Places.Select(place => place.Kind).Distinct().ShouldBe(Enum.GetValues<MarkKind>(), ignoreOrder: true);
        seen.Places.ShouldAllBe(place => place.Before == null && place.After == null);
        operators.Places.ShouldContain(place => place.Before!.Contains("Aftalt med", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_an_administrator_or_the_operator_may_and_nobody_themselves_or_twice()
    {
        await using var world = await World.CreateAsync(postgres);
        var nanna = world.Person(Nanna);

        await Should.ThrowAsync<AccessDeniedException>(() => world.As(Secretary, new ErasePerson.Command(nanna)));
        await Should.ThrowAsync<AccessDeniedException>(() => world.As(Director, new PreviewErasure.Query(nanna)));
        (await world.As(Administrator, new ErasePerson.Command(world.Person(Administrator)))).Refusal!.Code.ShouldBe(RefusalCodes.NotYourself);
        (await world.As(Administrator, new ErasePerson.Command(Guid.NewGuid()))).Refusal!.Code.ShouldBe(RefusalCodes.NotFound);
        (await world.As(Administrator, new ErasePerson.Command(nanna))).Refusal.ShouldBeNull();
        (await world.As(Administrator, new ErasePerson.Command(nanna))).Refusal!.Code.ShouldBe(RefusalCodes.AlreadyErased);
    }

    [Fact]
    public async Task What_is_written_while_it_goes_on_keeps_no_name_or_comes_after()
    {
        await using var world = await World.CreateAsync(postgres);
        var item = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfJobs, FirstOfOctober);
        var writer = Task.Run(
            async () =>
            {
                for (var n = 0; n < 20; n++)
                {
                    await world.As(Omar, new NoteProgress.Command(item, $"Runde {n}.", await world.RevisionAsync(item)));
                }
            },
            Token);

        (await world.AsSystem(new ErasePerson.Command(world.Person(Nanna)))).Refusal.ShouldBeNull();
        await writer;

        (await world.RowAsync(item)).LastNote!.Text.ShouldBe("Runde 19.");
        (await world.AsSystem(new RebuildRows.Command(CheckOnly: true))).Different.ShouldBe(0);
    }

    /// <summary>Tasks, minutes, an agenda, keys and absences that speak of her; the id of a task that does so in many places.</summary>
    private static async Task<Guid> MuchAboutMetteAsync(World world)
    {
        await ImportAsync(world, WithInitials());
        var text = Encoding.UTF8.GetString(MinutesText.Of("Chefforum", "10-09-2026").Span).Replace(
            "Gennemgangen blev drøftet.",
            "Mette Rosenlund orienterede, og MR's tal blev drøftet. Skriv til mette.rosenlund@birkelund.example.\n\n"
            + "Rosenlund vender tilbage til Chefforum med en handleplan senest den 1. oktober 2026.",
            StringComparison.Ordinal);
        var imported = (await world.As(Secretary, new ImportMinutes.Command(
            world.Forum("CF"), "referat Mette Rosenlund.txt", Encoding.UTF8.GetBytes(text)))).Value.ShouldNotBeNull();
        var review = (await world.As(Secretary, new GetReview.Query(imported.MinutesId))).Value.ShouldNotBeNull();
        var mined = review.Proposals.First(proposal => proposal.Evidence!.Contains("Rosenlund", StringComparison.Ordinal));
        (await world.As(Secretary, new AcceptProposal.Command(
            imported.MinutesId, mined.Id, world.Edit("Mette Rosenlund fremlægger Mettes plan", ChefOfStab, FirstOfOctober)))).ShouldBeNull();
        await world.AddAsync(imported.MinutesId, world.Edit("Fremlæg tallene", ChefOfJobs, FirstOfOctober), point: 2);
        var items = await world.ConfirmAsync(imported.MinutesId);
        var first = await world.RowAsync(items[0]);
        var (item, omars) = first.Item.Title.StartsWith("Mette", StringComparison.Ordinal) ? (items[0], items[1]) : (items[1], items[0]);

        (await world.As(Mette, new NoteProgress.Command(item, "I gang (MR).", await world.RevisionAsync(item)))).ShouldBeNull();
        (await world.As(Omar, new NoteProgress.Command(omars, "Aftalt med Mette.", await world.RevisionAsync(omars)))).ShouldBeNull();
        (await world.As(Secretary, new AddComment.Command(omars, "Jens' og METTEs ønske.", await world.RevisionAsync(omars)))).ShouldBeNull();
        var meeting = world.Meeting("CF", "2026-10-08");
        (await world.As(Secretary, new GatherOutstanding.Command(meeting))).ShouldBeNull();
        (await world.As(Secretary, new WriteLine.Command(meeting, omars, "Rosenlund orienterer."))).ShouldBeNull();
        (await world.ReportDoneAsync(Mette, item)).ShouldBeNull();
        (await world.As(Mette, new CreateAccessKey.Command("Mettes skript", 30))).Refusal.ShouldBeNull();
        (await world.As(Mette, new RecordAbsence.Command(world.Person(Mette), new(2026, 10, 12), new(2026, 10, 16), world.Person(Nanna), "Mette holder efterårsferie."))).Refusal.ShouldBeNull();
        (await world.As(Omar, new RecordAbsence.Command(world.Person(Omar), new(2026, 11, 2), new(2026, 11, 6), world.Person(Mette), "Mette passer det."))).Refusal.ShouldBeNull();
        await using (var session = world.Store.LightweightSession())
        {
            session.Store(new LearnedName(
                Guid.CreateVersion7(), world.Forum("CF"), "Mette fra stab", ResponsibleParty.KeyOfPerson(world.Person(Mette)), world.Person(Secretary),
                world.Clock.GetUtcNow(), imported.MinutesId, mined.Id));
            await session.SaveChangesAsync(Token);
        }

        await world.RunRoundAsync();
        await world.ReadDirectoryAsync();
        return item;
    }

    private static OrganisationDirectory WithInitials() => BirkelundFile.Directory with
    {
        People = [.. BirkelundFile.Directory.People.Select(person => person.Id == Mette ? person with { Initials = "MR", Aliases = ["Mette R."] } : person)],
    };

    /// <summary>Another has her position since yesterday.</summary>
    private static Task HandOverAsync(World world)
    {
        var file = WithInitials();
        return ImportAsync(world, file with
        {
            Positions =
            [
                .. file.Positions.Select(position => position.Title == ChefOfStab
                    ? position with { Holders = [new PositionHolder(Mette, new(2020, 1, 1), world.Today.AddDays(-1)), new PositionHolder(Nanna, world.Today, null)] }
                    : position),
            ],
        });
    }

    private static async Task ImportAsync(World world, OrganisationDirectory file)
    {
        (await world.AsSystem(new ImportDirectory.Command(file))).Refusal.ShouldBeNull();
        await world.ReadDirectoryAsync();
    }

    private sealed class SameRows : IEqualityComparer<IReadOnlyDictionary<string, IReadOnlyList<string>>>
    {
        public bool Equals(IReadOnlyDictionary<string, IReadOnlyList<string>>? x, IReadOnlyDictionary<string, IReadOnlyList<string>>? y) =>
            x!.Keys.SequenceEqual(y!.Keys) && x.All(table => table.Value.Order(StringComparer.Ordinal).SequenceEqual(y[table.Key].Order(StringComparer.Ordinal)));

        public int GetHashCode(IReadOnlyDictionary<string, IReadOnlyList<string>> obj) => obj.Count;
    }
}
