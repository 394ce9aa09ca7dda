using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Reminders;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems;
using FollowUp.Features.Ports;
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

    [Fact]
    public async Task Eight_rounds_at_once_send_one_mail_to_each()
    {
        await using var world = await World.CreateAsync(postgres);
        foreach (var chef in new[] { ChefOfStab, ChefOfJobs, ChefOfTechnics, ChefOfCulture })
        {
            await world.ACommitmentAsync($"Opgave til {chef}", chef, FirstOfOctober);
            await world.ACommitmentAsync($"Mere til {chef}", chef, FirstOfOctober);
        }

        var rounds = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => world.RunRoundAsync()));

        rounds.Sum(round => round.Count(DigestResult.Sent)).ShouldBe(4);
        world.Mails.Handed.Select(mail => mail.RecipientName).Order().ShouldBe(["Anders Holt", "Mette Rosenlund", "Nanna Westh", "Omar Lundby"]);
        world.Mails.Handed.ShouldAllBe(mail => mail.Lines.Length == 2);
    }

    [Fact]
    public async Task The_claim_stands_in_the_store_before_the_mail_leaves()
    {
        await using var world = await World.CreateAsync(postgres);
        await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);
        var id = DigestPlan.IdOf(world.Person(Mette), new DateOnly(2026, 9, 14));
        DigestStatus? seen = null;
        world.Mails.Answer = async (_, _) =>
        {
            seen = (await world.LoadAsync<Digest>(id))?.Status;
            return new Delivery.Accepted();
        };

        await world.RunRoundAsync();

        seen.ShouldBe(DigestStatus.Claimed);
        (await world.LoadAsync<Digest>(id))!.Status.ShouldBe(DigestStatus.Sent);
    }

    [Fact]
    public async Task A_deferred_mail_is_tried_again_after_its_pause_under_the_same_message_id()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);
        world.Mails.Answers(new Delivery.Deferred("451"));
        (await world.RunRoundAsync()).Count(DigestResult.Deferred).ShouldBe(1);
        (await world.EventsOfAsync(id)).OfType<Reminded>().ShouldBeEmpty();

        world.Clock.Advance(TimeSpan.FromSeconds(59));
        (await world.RunRoundAsync()).Count(DigestResult.AlreadyHandled).ShouldBe(1);
        world.Clock.Advance(TimeSpan.FromSeconds(1));
        (await world.RunRoundAsync()).Count(DigestResult.Deferred).ShouldBe(1);
        world.Mails.Answers(new Delivery.Accepted());
        world.Clock.Advance(TimeSpan.FromMinutes(5));
        (await world.RunRoundAsync()).Count(DigestResult.Sent).ShouldBe(1);

        world.Mails.Handed.Count.ShouldBe(3);
        world.Mails.Handed.Select(mail => mail.MessageId).Distinct().ShouldHaveSingleItem();
        (await world.EventsOfAsync(id)).OfType<Reminded>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_rejected_mail_is_not_tried_again_that_day_and_does_not_count_as_reminded()
    {
        await using var world = await World.CreateAsync(postgres);
        await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);
        world.Mails.Answers(new Delivery.Rejected("550"));
        (await world.RunRoundAsync()).Count(DigestResult.Rejected).ShouldBe(1);
        world.Mails.Answers(new Delivery.Accepted());

        world.ItIs("2026-09-14", "15:00");
        await world.RunRoundAsync();
        world.Mails.Handed.Count.ShouldBe(1);

        world.ItIs("2026-09-15");
        (await world.RunRoundAsync()).Count(DigestResult.Sent).ShouldBe(1);
    }

    [Fact]
    public async Task The_claim_of_a_process_that_died_is_taken_over_once_it_is_old()
    {
        await using var world = await World.CreateAsync(postgres);
        await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);
        world.Mails.Answer = (_, _) => throw new InvalidOperationException("The process dies here.");
        await Should.ThrowAsync<InvalidOperationException>(world.RunRoundAsync());
        world.Mails.Answers(new Delivery.Accepted());

        world.Clock.Advance(world.Takeover - TimeSpan.FromSeconds(1));
        (await world.RunRoundAsync()).Count(DigestResult.AlreadyHandled).ShouldBe(1);
        world.Clock.Advance(TimeSpan.FromSeconds(1));
        (await world.RunRoundAsync()).Count(DigestResult.Sent).ShouldBe(1);

        world.Mails.Handed.Count.ShouldBe(2);
        world.Mails.Handed.Select(mail => mail.MessageId).Distinct().ShouldHaveSingleItem();
        (await world.LoadAsync<Digest>(DigestPlan.IdOf(world.Person(Mette), world.Today)))!.Attempt.ShouldBe(2);
    }

    [Fact]
    public async Task A_round_that_takes_long_does_not_lose_the_claims_it_makes_late()
    {
        await using var world = await World.CreateAsync(postgres);
        await world.ACommitmentAsync("Til Anders", ChefOfTechnics, FirstOfOctober);
        await world.ACommitmentAsync("Til Mette", ChefOfStab, FirstOfOctober);
        ReminderRound? meanwhile = null;
        world.Mails.Answer = async (mail, _) =>
        {
            if (mail.RecipientName == "Anders Holt")
            {
                world.Clock.Advance(TimeSpan.FromMinutes(10));
            }
            else if (world.Mails.To("Mette Rosenlund").Count == 1)
            {
                // Mette's mail is under way, ten minutes into the round, when another process begins its own.
                meanwhile = await world.RunRoundAsync();
            }

            return new Delivery.Accepted();
        };

        await world.RunRoundAsync();

        meanwhile!.Count(DigestResult.Sent).ShouldBe(0);
        world.Mails.To("Mette Rosenlund").Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_relay_that_does_not_answer_is_given_up_before_the_claim_is_taken_over()
    {
        await using var world = await World.CreateAsync(postgres);
        await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);
        world.Mails.Answer = async (_, cancellationToken) =>
        {
            world.Clock.Advance(world.Takeover - TimeSpan.FromSeconds(1));
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            return new Delivery.Accepted();
        };

        (await world.RunRoundAsync()).Count(DigestResult.Deferred).ShouldBe(1);

        (await world.LoadAsync<Digest>(DigestPlan.IdOf(world.Person(Mette), world.Today)))!.Status.ShouldBe(DigestStatus.Deferred);
    }

    [Fact]
    public async Task A_mail_that_is_confirmed_twice_is_on_the_timeline_once()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);
        world.Mails.Answer = async (_, _) =>
        {
            if (world.Mails.Handed.Count == 1)
            {
                // The first process hangs; a second takes over and is done before the first hears of it.
                world.Clock.Advance(world.Takeover);
                (await world.RunRoundAsync()).Count(DigestResult.Sent).ShouldBe(1);
            }

            return new Delivery.Accepted();
        };

        await world.RunRoundAsync();

        (await world.EventsOfAsync(id)).OfType<Reminded>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_reminder_and_an_answer_at_the_same_moment_are_both_on_the_lists()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, new DateOnly(2026, 9, 1));
        var monday = new DateOnly(2027, 1, 4);
        for (var week = 0; week < 10; week++)
        {
            world.ItIs(monday.AddDays(7 * week));
            var revision = await world.RevisionAsync(id);
            await Task.WhenAll(
                world.RunRoundAsync(),
                world.As(Mette, new NoteProgress.Command(id, $"Uge {week}, først.", revision)),
                world.As(Secretary, new NoteProgress.Command(id, $"Uge {week}, også.", revision)));

            var row = await world.RowAsync(id);
            row.Item.Revision.ShouldBe(revision + 1);
            row.LastNote!.Text.ShouldStartWith($"Uge {week}");
            row.LastRemindedTo(world.Person(Mette)).ShouldBe(world.Today);
        }

        var events = await world.EventsOfAsync(id);
        events.OfType<Reminded>().Count().ShouldBe(10);
        events.OfType<ProgressNoted>().Count().ShouldBe(10);
    }

    [Fact]
    public async Task Several_responsible_of_one_task_who_are_reminded_at_once_are_all_on_its_row()
    {
        await using var world = await World.CreateAsync(postgres);
        var minutes = await world.MinutesOfChefforumAsync();
        var chefs = new[] { ChefOfStab, ChefOfJobs, ChefOfTechnics, ChefOfCulture };
        var shared = world.Edit("Fælles opgave", ChefOfStab, new DateOnly(2026, 9, 1)) with
        {
            ResponsibleKeys = [.. chefs.Select(chef => ResponsibleParty.KeyOfPosition(world.Position(chef)))],
        };
        await world.AddAsync(minutes, shared);
        var id = (await world.ConfirmAsync(minutes)).ShouldHaveSingleItem();
        for (var week = 0; week < 4; week++)
        {
            world.ItIs(new DateOnly(2027, 1, 4).AddDays(7 * week));

            await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => world.RunRoundAsync()));

            var row = await world.RowAsync(id);
            row.LastReminded.Count.ShouldBe(4);
            row.LastReminded.Values.ShouldAllBe(day => day == world.Today);
        }

        (await world.EventsOfAsync(id)).OfType<Reminded>().Count().ShouldBe(16);
        world.Mails.Handed.Count.ShouldBe(16);
    }

    [Fact]
    public async Task What_is_moved_or_given_to_somebody_else_between_plan_and_sending_is_not_mentioned()
    {
        await using var world = await World.CreateAsync(postgres);
        var moved = await world.ACommitmentAsync("Flyttes", ChefOfStab, new DateOnly(2026, 9, 16));
        await world.RunRoundAsync();
        var given = await world.ACommitmentAsync("Gives videre", ChefOfStab, new DateOnly(2026, 9, 16));
        await world.ACommitmentAsync("Til Anders", ChefOfTechnics, FirstOfOctober);
        world.ItIs("2026-09-16");
        world.Mails.Answer = async (mail, _) =>
        {
            if (mail.RecipientName == "Anders Holt")
            {
                (await world.As(Mette, new MoveDeadline.Command(moved, new DateOnly(2026, 11, 30), "Flyttet.", 3))).ShouldBeNull();
                (await world.As(Secretary, new Assign.Command(given, [new ResponsibleParty(null, world.Position(ChefOfJobs), null)], 3))).ShouldBeNull();
            }

            return new Delivery.Accepted();
        };

        var round = await world.RunRoundAsync();

        round.Digests.Single(d => d.Digest.Recipient.Id == world.Person(Mette)).Result.ShouldBe(DigestResult.NothingLeft);
        world.Mails.To("Mette Rosenlund").Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_done_between_plan_and_sending_is_not_mentioned()
    {
        await using var world = await World.CreateAsync(postgres);
        var done = await world.ACommitmentAsync("Nås lige", ChefOfStab, FirstOfOctober);
        await world.ACommitmentAsync("Mangler", ChefOfStab, FirstOfOctober);
        await world.ACommitmentAsync("Til Anders", ChefOfTechnics, FirstOfOctober);

        // Anders comes before Mette: while his mail is sent, she reports one of hers done.
        world.Mails.Answer = async (mail, _) =>
        {
            if (mail.RecipientName == "Anders Holt")
            {
                (await world.ReportDoneAsync(Mette, done)).ShouldBeNull();
            }

            return new Delivery.Accepted();
        };
        await world.RunRoundAsync();

        world.Mails.To("Mette Rosenlund").ShouldHaveSingleItem().Lines.ShouldHaveSingleItem().Item.Title.ShouldBe("Mangler");
        (await world.EventsOfAsync(done)).OfType<Reminded>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_nothing_is_left_to_say_no_mail_is_sent()
    {
        await using var world = await World.CreateAsync(postgres);
        var done = await world.ACommitmentAsync("Nås lige", ChefOfStab, FirstOfOctober);
        await world.ACommitmentAsync("Til Anders", ChefOfTechnics, FirstOfOctober);
        world.Mails.Answer = async (_, _) =>
        {
            await world.ReportDoneAsync(Mette, done);
            return new Delivery.Accepted();
        };

        (await world.RunRoundAsync()).Count(DigestResult.NothingLeft).ShouldBe(1);
        world.Clock.Advance(TimeSpan.FromHours(1));
        await world.RunRoundAsync();

        world.Mails.Handed.ShouldHaveSingleItem().RecipientName.ShouldBe("Anders Holt");
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
