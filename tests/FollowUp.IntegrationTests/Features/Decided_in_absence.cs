using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Features.ActionItems;
using FollowUp.Features.Directory;
using FollowUp.Features.MinutesImport;
using FollowUp.TestServices.Postgres;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

public sealed class Decided_in_absence(TestPostgres postgres)
{
    private static readonly DateOnly Deadline = new(2026, 10, 1);

    [Theory]
    [InlineData("Fraværende Mette Rosenlund (Chefen for Økonomi & Stab)")]
    [InlineData("Fraværende M. Rosenlund (Chefen for Økonomi & Stab)")]
    [InlineData("Fraværende Omar Lundby, Mette Rosenlund")]
    [InlineData("Fraværende: Mette")]
    public async Task Who_was_absent_under_the_point_is_told_first(string absent)
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await DecideAsync(world, ChefforumText.Sends + "\n\n" + absent);

        var mine = await world.As(Mette, new GetMyCommitments.Query());

        mine.DecidedInAbsence.ShouldHaveSingleItem().Id.ShouldBe(id);
        mine.Later.ShouldBeEmpty();
        mine.OpenCount.ShouldBe(1);
    }

    [Fact]
    public async Task Who_sent_apologies_for_the_whole_meeting_is_told_as_well()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await DecideAsync(world, ChefforumText.Sends, head: "Afbud: Mette Rosenlund");

        (await world.EventsOfAsync(id)).OfType<DecidedInAbsence>().ShouldHaveSingleItem().PersonIds.ShouldBe([world.Person(Mette)]);
    }

    [Theory]
    [InlineData("Fraværende Omar Lundby (Chefen for Beskæftigelse)")]
    [InlineData("Fraværende Xenia Ukendt")]
    public async Task Absent_people_who_got_nothing_are_not_told(string absent)
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await DecideAsync(world, ChefforumText.Sends + "\n\n" + absent);

        (await world.EventsOfAsync(id)).ShouldNotContain(e => e is DecidedInAbsence);
    }

    [Fact]
    public async Task Of_a_group_those_who_were_absent_are_told()
    {
        await using var world = await World.CreateAsync(postgres);
        var minutes = (await world.ImportAsync(Text("Orienteringen blev taget til efterretning.\n\nFraværende Omar Lundby, Anders Holt", null))).MinutesId;
        await world.AddAsync(minutes, new ProposalEdit(
            "Gennemgå fortegnelsen", ActionItemKind.Action, [ProposalEdit.GroupPrefix + world.Forum("CF").ToString("N")], Deadline, OneForEach: false));

        var id = (await world.ConfirmAsync(minutes)).ShouldHaveSingleItem();

        (await world.RowAsync(id)).Item.NotAcknowledged.ShouldBe([world.Person(Omar), world.Person(Anders)], ignoreOrder: true);
    }

    [Fact]
    public async Task The_absent_says_that_they_have_seen_it_once_and_the_secretary_sees_who_has_not()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await DecideAsync(world, ChefforumText.Sends + "\n\nFraværende Mette Rosenlund");
        (await ItemAsync(world, id)).NotAcknowledgedBy.ShouldBe(["Mette Rosenlund"]);
        var revision = await world.RevisionAsync(id);

        (await world.As(Mette, new AcknowledgeAbsence.Command(id, revision))).ShouldBeNull();
        (await world.As(Mette, new AcknowledgeAbsence.Command(id, revision))).ShouldBeNull();

        (await world.EventsOfAsync(id)).OfType<AbsenceAcknowledged>().ShouldHaveSingleItem().PersonId.ShouldBe(world.Person(Mette));
        (await ItemAsync(world, id)).NotAcknowledgedBy.ShouldBeEmpty();
        (await world.RevisionAsync(id)).ShouldBe(revision);
        var mine = await world.As(Mette, new GetMyCommitments.Query());
        mine.DecidedInAbsence.ShouldBeEmpty();
        mine.Later.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(Secretary, null)]
    [InlineData(Omar, "not-yours")]
    [InlineData(Nanna, "not-found")]
    public async Task Nobody_says_it_for_another(string person, string? code)
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await DecideAsync(world, ChefforumText.Sends + "\n\nFraværende Mette Rosenlund");

        (await world.As(person, new AcknowledgeAbsence.Command(id, await world.RevisionAsync(id))))?.Code.ShouldBe(code);

        (await ItemAsync(world, id)).NotAcknowledgedBy.ShouldBe(["Mette Rosenlund"]);
    }

    [Fact]
    public async Task Who_gave_up_the_position_before_it_was_confirmed_is_not_told()
    {
        await using var world = await World.CreateAsync(postgres);
        await world.HandOverAsync(ChefOfStab, from: Mette, to: Nanna, lastDay: new DateOnly(2026, 9, 12));

        var id = await DecideAsync(world, ChefforumText.Sends + "\n\nFraværende Mette Rosenlund");

        (await world.RowAsync(id)).Item.NotAcknowledged.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_date_that_is_asked_for_inside_an_absence_warns()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, Deadline);
        await AwayAsync(world, new DateOnly(2026, 10, 12), new DateOnly(2026, 10, 16));

        (await world.As(Mette, new MoveDeadline.Command(id, new DateOnly(2026, 10, 14), "Tallene kommer sent.", await world.RevisionAsync(id), OnlyAsk: true))).ShouldBeNull();

        var item = await ItemAsync(world, id);
        item.Asked!.Warnings.ShouldHaveSingleItem().Person.ShouldBe("Mette Rosenlund");
        item.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_deadline_in_the_review_inside_an_absence_warns_until_it_is_a_task_that_does_so_itself()
    {
        await using var world = await World.CreateAsync(postgres);
        await AwayAsync(world, new DateOnly(2026, 9, 28), new DateOnly(2026, 10, 2));
        var minutes = (await world.ImportAsync(Text(ChefforumText.Sends, null))).MinutesId;
        var proposal = (await world.ReviewAsync(minutes)).Proposals.ShouldHaveSingleItem();
        proposal.AbsenceWarnings.ShouldHaveSingleItem().Person.ShouldBe("Mette Rosenlund");

        (await world.As(Secretary, new AcceptProposal.Command(minutes, proposal.Id))).ShouldBeNull();
        (await world.ReviewAsync(minutes)).Proposals.ShouldHaveSingleItem().AbsenceWarnings.ShouldHaveSingleItem();
        var id = (await world.ConfirmAsync(minutes)).ShouldHaveSingleItem();

        (await world.ReviewAsync(minutes)).Proposals.ShouldHaveSingleItem().AbsenceWarnings.ShouldBeEmpty();
        (await ItemAsync(world, id)).Warnings.ShouldHaveSingleItem();
    }

    private static async Task<Guid> DecideAsync(World world, string decision, string? head = null)
    {
        var minutes = (await world.ImportAsync(Text(decision, head))).MinutesId;
        var proposal = (await world.ReviewAsync(minutes)).Proposals.ShouldHaveSingleItem();
        (await world.As(Secretary, new AcceptProposal.Command(minutes, proposal.Id))).ShouldBeNull();
        return (await world.ConfirmAsync(minutes)).ShouldHaveSingleItem();
    }

    private static string Text(string decision, string? head) =>
        ChefforumText.Plain("10-09-2026", (1, "CF - Budgetopfølgning", "00.30.14-Ø00-4-26", decision))
            .Replace("kl. 09:00\n\n", head is null ? "kl. 09:00\n\n" : $"kl. 09:00\n\n{head}\n\n", StringComparison.Ordinal);

    private static async Task AwayAsync(World world, DateOnly from, DateOnly to)
    {
        (await world.As(Mette, new RecordAbsence.Command(world.Person(Mette), from, to, null, null))).Refusal.ShouldBeNull();
        await world.ReadDirectoryAsync();
    }

    private static async Task<ActionItemLine> ItemAsync(World world, Guid id) => (await world.As(Secretary, new GetActionItem.Query(id))).Value!.Item;
}
