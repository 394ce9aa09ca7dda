using FollowUp.Domain.ActionItems.Events;
using FollowUp.Features.ActionItems;
using FollowUp.Features.Directory;
using FollowUp.TestServices.Postgres;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

public sealed class Absences_and_deputies(TestPostgres postgres)
{
    private static readonly DateOnly First = new(2026, 9, 21);
    private static readonly DateOnly Last = new(2026, 9, 30);
    private static readonly DateOnly Deadline = new(2026, 9, 25);

    [Fact]
    public async Task A_deputy_answers_for_the_absent_person_and_the_act_names_both()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, Deadline);
        await AwayAsync(world, Mette, Nanna);
        world.ItIs("2026-09-22");

        (await world.ReportDoneAsync(Nanna, id)).ShouldBeNull();

        var act = (await world.EventsOfAsync(id)).OfType<ReportedDone>().ShouldHaveSingleItem().Act;
        act.PersonId.ShouldBe(world.Person(Nanna));
        act.OnBehalfOf.ShouldBe(world.Person(Mette));
    }

    [Theory]
    [InlineData("2026-09-20")]
    [InlineData("2026-10-01")]
    public async Task Outside_the_absence_the_deputy_has_no_business_with_the_task(string day)
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, Deadline);
        await AwayAsync(world, Mette, Nanna);
        world.ItIs(day);

        (await world.ReportDoneAsync(Nanna, id))!.Code.ShouldBe("not-found");
    }

    [Fact]
    public async Task The_responsible_themselves_may_answer_while_away_and_speak_for_nobody()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, Deadline);
        await AwayAsync(world, Mette, Nanna);
        world.ItIs("2026-09-22");

        (await world.ReportDoneAsync(Mette, id)).ShouldBeNull();

        (await world.EventsOfAsync(id)).OfType<ReportedDone>().ShouldHaveSingleItem().Act.OnBehalfOf.ShouldBeNull();
    }

    [Fact]
    public async Task While_a_person_is_away_the_mail_goes_to_the_deputy_as_well_and_says_why()
    {
        await using var world = await World.CreateAsync(postgres);
        await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, Deadline);
        await AwayAsync(world, Mette, Nanna);
        world.ItIs("2026-09-22");

        await world.RunRoundAsync();

        var mails = world.Mails.Handed.ToDictionary(mail => mail.RecipientName, mail => mail.Lines.ShouldHaveSingleItem().Item);
        mails.Keys.ShouldBe(["Mette Rosenlund", "Nanna Westh"], ignoreOrder: true);
        mails["Nanna Westh"].OnBehalfOf.ShouldBe("Mette Rosenlund");
        mails["Mette Rosenlund"].OnBehalfOf.ShouldBeNull();
    }

    [Fact]
    public async Task A_deputy_outside_the_circle_of_a_closed_point_gets_no_word_of_it()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Forhandl med lejeren", ChefOfStab, Deadline, point: 3);
        await AwayAsync(world, Mette, Nanna);
        world.ItIs("2026-09-22");

        var story = (await world.As(Nanna, new GetActionItem.Query(id))).Value!;

        story.Item.Title.ShouldBeNull();
        story.Timeline.ShouldBeEmpty();
        (await world.As(Nanna, new GetMyCommitments.Query())).OpenCount.ShouldBe(1);
    }

    [Fact]
    public async Task The_standing_deputy_of_the_position_acts_where_the_absent_named_nobody()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, Deadline);
        (await world.As(Mette, new SetDeputy.Command(world.Position(ChefOfStab), world.Person(Anders)))).ShouldBeNull();
        await AwayAsync(world, Mette, null);
        world.ItIs("2026-09-22");

        (await world.ReportDoneAsync(Anders, id)).ShouldBeNull();
    }

    [Fact]
    public async Task A_standing_deputy_is_followed_by_another_and_stays_in_the_history()
    {
        await using var world = await World.CreateAsync(postgres);
        var position = world.Position(ChefOfStab);
        (await world.As(Mette, new SetDeputy.Command(position, world.Person(Anders)))).ShouldBeNull();
        world.ItIs("2026-10-01");
        (await world.As(Secretary, new SetDeputy.Command(position, world.Person(Omar)))).ShouldBeNull();
        await world.ReadDirectoryAsync();

        var deputies = world.Birkelund.Positions[position].Deputies;

        deputies.ShouldBe([new Deputy(world.Person(Anders), new DateOnly(2026, 9, 14), new DateOnly(2026, 9, 30)), new Deputy(world.Person(Omar), new DateOnly(2026, 10, 1), null)]);
    }

    [Fact]
    public async Task A_deadline_inside_an_absence_warns()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, Deadline);
        await AwayAsync(world, Mette, Nanna);

        var item = (await world.As(Secretary, new GetActionItem.Query(id))).Value!.Item;

        item.Warnings.ShouldHaveSingleItem().ShouldBe(new AbsenceWarning("Mette Rosenlund", First, Last, "Nanna Westh"));
    }

    [Fact]
    public async Task A_deadline_after_the_absence_does_not_warn()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, Last.AddDays(1));
        await AwayAsync(world, Mette, Nanna);

        (await world.As(Secretary, new GetActionItem.Query(id))).Value!.Item.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_has_left_gets_no_mail_and_the_task_is_named_to_the_secretary()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, Deadline);
        var file = BirkelundFile.Directory;
        (await world.AsSystem(new ImportDirectory.Command(
            file with { People = [.. file.People.Select(p => p.Id == Mette ? p with { Left = world.Today } : p)] }))).Refusal.ShouldBeNull();

        var round = await world.RunRoundAsync();

        round.Digests.ShouldBeEmpty();
        round.WithoutRecipient.ShouldBe([id]);
    }

    [Fact]
    public async Task Nobody_writes_down_a_colleagues_absence_but_secretaries_and_administrators()
    {
        await using var world = await World.CreateAsync(postgres);

        (await RecordAsync(world, by: Omar, Mette, First, Last)).ShouldBe("not-found");
        (await RecordAsync(world, by: Secretary, Mette, First, Last)).ShouldBeNull();
        (await RecordAsync(world, by: Administrator, Omar, First, Last)).ShouldBeNull();
        (await world.As(Anders, new ListAbsences.Query())).Absences.ShouldBeEmpty();
        (await world.As(Omar, new ListAbsences.Query())).Absences.ShouldHaveSingleItem().Person.Name.ShouldBe("Omar Lundby");
        (await world.As(Secretary, new ListAbsences.Query())).Absences.Length.ShouldBe(2);
    }

    [Fact]
    public async Task What_cannot_be_is_refused_with_the_reason()
    {
        await using var world = await World.CreateAsync(postgres);
        await AwayAsync(world, Mette, Nanna);

        (await RecordAsync(world, by: Omar, Omar, Last, First)).ShouldBe("absence-ends-before-it-begins");
        (await RecordAsync(world, by: Omar, Omar, First, Last, Omar)).ShouldBe("deputy-is-the-absent");
        (await RecordAsync(world, by: Mette, Mette, First.AddDays(2), null)).ShouldBe("absence-overlaps");
        (await world.As(Secretary, new RecordAbsence.Command(Guid.NewGuid(), First, Last, null, null))).Refusal!.Code.ShouldBe("person-unknown");
    }

    [Fact]
    public async Task The_same_absence_sent_twice_is_one_and_can_get_another_end()
    {
        await using var world = await World.CreateAsync(postgres);
        await AwayAsync(world, Mette, Nanna);
        await AwayAsync(world, Mette, Nanna);
        (await RecordAsync(world, by: Mette, Mette, First, Last.AddDays(7))).ShouldBeNull();

        (await world.As(Mette, new ListAbsences.Query())).Absences.ShouldHaveSingleItem().To.ShouldBe(Last.AddDays(7));
    }

    [Fact]
    public async Task One_who_is_back_was_away_until_yesterday_and_one_who_never_left_was_not_away()
    {
        await using var world = await World.CreateAsync(postgres);
        await AwayAsync(world, Mette, Nanna);
        await AwayAsync(world, Omar, null);
        (await world.As(Omar, new EndAbsence.Command(Absence.IdOf(world.Person(Omar), First)))).ShouldBeNull();
        world.ItIs("2026-09-23");

        (await world.As(Mette, new EndAbsence.Command(Absence.IdOf(world.Person(Mette), First)))).ShouldBeNull();

        (await world.LoadAsync<Absence>(Absence.IdOf(world.Person(Mette), First)))!.To.ShouldBe(new DateOnly(2026, 9, 22));
        (await world.LoadAsync<Absence>(Absence.IdOf(world.Person(Omar), First))).ShouldBeNull();
    }

    private static async Task AwayAsync(World world, string person, string? deputy)
    {
        (await RecordAsync(world, person, person, First, Last, deputy)).ShouldBeNull();
        await world.ReadDirectoryAsync();
    }

    private static async Task<string?> RecordAsync(World world, string by, string person, DateOnly from, DateOnly? to, string? deputy = null) =>
        (await world.As(by, new RecordAbsence.Command(
            world.Person(person), from, to, deputy is null ? null : world.Person(deputy), null))).Refusal?.Code;
}
