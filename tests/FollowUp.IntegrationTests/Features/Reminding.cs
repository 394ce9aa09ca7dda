using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Reminders;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems;
using FollowUp.Features.Reminders;
using FollowUp.TestServices.Postgres;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

public sealed class Reminding(TestPostgres postgres)
{
    private static readonly DateOnly FirstOfOctober = new(2026, 10, 1);

    [Fact]
    public async Task A_chef_gets_one_mail_of_a_morning_however_often_the_round_runs()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);

        var first = await world.RunRoundAsync();
        var second = await world.RunRoundAsync();

        first.Digests.ShouldHaveSingleItem().Result.ShouldBe(DigestResult.Sent);
        second.Count(DigestResult.Sent).ShouldBe(0);
        var mail = world.Mails.Handed.ShouldHaveSingleItem();
        mail.RecipientAddress.ShouldBe("mette.rosenlund@birkelund.example");
        mail.Municipality.ShouldBe("Birkelund Kommune");
        mail.Lines.ShouldHaveSingleItem().Reason.ShouldBe(ReminderReason.New);
        var reminded = (await world.EventsOfAsync(id)).OfType<Reminded>().ShouldHaveSingleItem();
        reminded.LocalDate.ShouldBe(new DateOnly(2026, 9, 14));
        reminded.RecipientId.ShouldBe(world.Person(Mette));
        (await world.RevisionAsync(id)).ShouldBe(3);
    }

    [Theory]
    [InlineData("2026-12-24", "10:00", null)]
    [InlineData("2026-12-25", "10:00", RestReason.NotAWorkingDay)]
    [InlineData("2026-09-19", "10:00", RestReason.NotAWorkingDay)]
    [InlineData("2026-09-20", "10:00", RestReason.NotAWorkingDay)]
    [InlineData("2027-05-06", "10:00", RestReason.NotAWorkingDay)]
    [InlineData("2026-09-21", "07:29", RestReason.OutsideHours)]
    [InlineData("2026-09-21", "07:30", null)]
    [InlineData("2026-09-21", "17:00", null)]
    [InlineData("2026-09-21", "17:01", RestReason.OutsideHours)]
    [InlineData("2026-10-26", "07:30", null)]
    [InlineData("2027-03-30", "07:29", RestReason.OutsideHours)]
    public async Task The_round_rests_on_free_days_and_outside_its_hours(string day, string time, RestReason? rests)
    {
        await using var world = await World.CreateAsync(postgres);
        await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, new DateOnly(2026, 9, 15));
        world.ItIs(day, time);

        var round = await world.RunRoundAsync();

        round.Resting.ShouldBe(rests);
        world.Mails.Handed.Count.ShouldBe(rests is null ? 1 : 0);
    }

    [Fact]
    public async Task A_dry_run_says_who_would_get_what_and_does_nothing()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);

        var round = await world.As(Administrator, new RunReminderRound.Command(DryRun: true));

        round.Digests.ShouldHaveSingleItem().Result.ShouldBe(DigestResult.WouldSend);
        world.Mails.Handed.ShouldBeEmpty();
        (await world.LoadAsync<Digest>(DigestPlan.IdOf(world.Person(Mette), world.Today))).ShouldBeNull();
        (await world.EventsOfAsync(id)).OfType<Reminded>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_secretary_runs_no_round_not_even_a_dry_one_as_it_names_the_tasks_of_all_forums()
    {
        await using var world = await World.CreateAsync(postgres);

        await Should.ThrowAsync<AccessDeniedException>(() => world.As(Secretary, new RunReminderRound.Command(DryRun: true)));
    }

    [Fact]
    public async Task Nobody_is_reminded_of_a_vacant_positions_task_but_it_is_named()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", VacantChef, FirstOfOctober);

        var round = await world.RunRoundAsync();

        round.Digests.ShouldBeEmpty();
        round.WithoutRecipient.ShouldBe([id]);
    }

    [Fact]
    public async Task A_responsible_outside_the_circle_of_a_closed_point_gets_no_word_of_it_by_mail()
    {
        await using var world = await World.CreateAsync(postgres);
        await world.ACommitmentAsync("Forhandl med lejeren", ChefOfCulture, FirstOfOctober, point: 3);

        await world.RunRoundAsync();

        var line = world.Mails.Handed.ShouldHaveSingleItem().Lines.ShouldHaveSingleItem();
        line.Item.Title.ShouldBeNull();
        line.Item.Source.ShouldBeNull();
        line.Item.Reference.ShouldBe("CF-2026-001");
    }

    [Fact]
    public async Task Reminders_come_at_their_milestones_and_a_form_opened_before_the_mail_is_still_good()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, new DateOnly(2026, 10, 15));
        var seen = await world.RevisionAsync(id);
        var sent = new List<string>();
        for (var day = new DateOnly(2026, 9, 14); day < new DateOnly(2026, 11, 1); day = day.AddDays(1))
        {
            var before = world.Mails.Handed.Count;
            world.ItIs(day);
            await world.RunRoundAsync();
            sent.AddRange(world.Mails.Handed.Skip(before).Select(mail => $"{day:MM-dd} {mail.Lines.Single().Reason}"));
        }

        sent.ShouldBe(["09-14 New", "09-25 DueSoon", "10-12 DueSoon", "10-15 DueToday", "10-22 Overdue", "10-29 Overdue"]);
        (await world.As(Mette, new ReportDone.Command(id, null, seen))).ShouldBeNull();
    }
}
