using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Reminders;
using FollowUp.Features.Ports;
using FollowUp.Features.Reminders;
using FollowUp.TestServices.Postgres;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

public sealed class Reminding_and_dying(TestPostgres postgres)
{
    private static readonly DateOnly FirstOfOctober = new(2026, 10, 1);

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
        world.Mails.Answers(new Delivery.Deferred(MailFailure.Answer(451)));
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
        world.Mails.Answers(new Delivery.Rejected(MailFailure.Answer(550)));
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
}
