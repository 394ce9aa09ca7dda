using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Features.ActionItems;
using FollowUp.Features.Ports;
using FollowUp.Features.Reminders;
using FollowUp.TestServices.Postgres;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

public sealed class Reminding_at_once(TestPostgres postgres)
{
    private static readonly DateOnly FirstOfOctober = new(2026, 10, 1);

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
                (await world.As(Secretary, new MoveDeadline.Command(moved, new DateOnly(2026, 11, 30), "Flyttet.", 3))).ShouldBeNull();
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
}
