using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Reminders;
using FollowUp.Features.ActionItems;
using FollowUp.Features.Reminders;
using FollowUp.TestServices.Postgres;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

public sealed class Reminding_of_a_hand_over(TestPostgres postgres)
{
    private static readonly DateOnly Later = new(2026, 11, 2);
    private static readonly DateOnly LastDay = new(2026, 9, 16);

    [Fact]
    public async Task A_new_holder_gets_one_mail_of_all_that_came_along_and_the_old_one_none()
    {
        await using var world = await World.CreateAsync(postgres);
        var first = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, Later);
        var second = await world.ACommitmentAsync("Send oversigten", ChefOfStab, Later);
        await world.RunRoundAsync();
        await world.HandOverAsync(ChefOfStab, from: Mette, to: Nanna, LastDay);

        var mails = await RoundsAsync(world, "2026-09-15", "2026-09-16", "2026-09-17", "2026-09-17", "2026-09-18", "2026-09-21");

        var mail = mails.ShouldHaveSingleItem();
        mail.RecipientName.ShouldBe("Nanna Westh");
        mail.LocalDate.ShouldBe(new DateOnly(2026, 9, 17));
        mail.Lines.ShouldAllBe(line => line.Reason == ReminderReason.HandedOver && line.Group == DigestGroup.HandedOver && line.TakenOverFrom == "Mette Rosenlund");
        mail.Lines.Select(line => line.Item.Id).ShouldBe([first, second], ignoreOrder: true);
        (await world.EventsOfAsync(first)).OfType<Reminded>().Select(e => e.Reason).ShouldBe(["New", "HandedOver"]);
    }

    [Fact]
    public async Task From_then_on_the_new_holder_alone_is_reminded_as_the_days_come()
    {
        await using var world = await World.CreateAsync(postgres);
        await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, new DateOnly(2026, 9, 24));
        await world.RunRoundAsync();
        await world.HandOverAsync(ChefOfStab, from: Mette, to: Nanna, LastDay);

        var mails = await RoundsAsync(world, "2026-09-17", "2026-09-18", "2026-09-21", "2026-09-24", "2026-10-01");

        mails.ShouldAllBe(mail => mail.RecipientName == "Nanna Westh");
        mails.Select(mail => mail.Lines.Single().Reason)
            .ShouldBe([ReminderReason.HandedOver, ReminderReason.DueSoon, ReminderReason.DueToday, ReminderReason.Overdue]);
    }

    [Fact]
    public async Task What_nobody_was_told_of_before_is_new()
    {
        await using var world = await World.CreateAsync(postgres);
        await world.HandOverAsync(ChefOfStab, from: Mette, to: Nanna, LastDay);
        await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, Later);

        var mails = await RoundsAsync(world, "2026-09-17");

        mails.ShouldHaveSingleItem().Lines.ShouldHaveSingleItem().Reason.ShouldBe(ReminderReason.New);
    }

    [Fact]
    public async Task A_task_that_is_given_to_somebody_else_is_new_to_them_and_not_handed_over()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, Later);
        await world.RunRoundAsync();
        (await world.As(Secretary, new Assign.Command(
            id, [new FollowUp.Domain.ActionItems.ResponsibleParty(null, world.Position(ChefOfJobs), null)], await world.RevisionAsync(id)))).ShouldBeNull();

        var mails = await RoundsAsync(world, "2026-09-15");

        var mail = mails.ShouldHaveSingleItem();
        (mail.RecipientName, mail.Lines.Single().Reason).ShouldBe(("Omar Lundby", ReminderReason.New));
    }

    [Fact]
    public async Task A_deputy_takes_nothing_over()
    {
        await using var world = await World.CreateAsync(postgres);
        await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, Later);
        await world.RunRoundAsync();
        (await world.As(Mette, new FollowUp.Features.Directory.RecordAbsence.Command(
            world.Person(Mette), new DateOnly(2026, 9, 15), LastDay, world.Person(Nanna), null))).Refusal.ShouldBeNull();
        await world.ReadDirectoryAsync();

        var mails = await RoundsAsync(world, "2026-09-15");

        mails.Single(mail => mail.RecipientName == "Nanna Westh").Lines.Single().Reason.ShouldBe(ReminderReason.New);
    }

    private static async Task<IReadOnlyList<DigestMail>> RoundsAsync(World world, params string[] days)
    {
        var before = world.Mails.Handed.Count;
        foreach (var day in days)
        {
            world.ItIs(day);
            await world.RunRoundAsync();
        }

        return [.. world.Mails.Handed.Skip(before)];
    }
}
