using System.Globalization;
using CsCheck;
using FollowUp.Calendar;
using FollowUp.Domain.Reminders;

namespace FollowUp.UnitTests.Domain;

public sealed class Reminder_milestones
{
    private static readonly ReminderPolicy Policy = ReminderPolicy.Default;
    private static readonly DateOnly First = new(2026, 1, 1);
    private static readonly DateOnly Last = new(2027, 12, 31);

    // The deadline is Thursday 15 October 2026: 14 working days before is 25 September, 3 before is 12 October.
    [Theory]
    [InlineData(null, null, "2026-09-14", ReminderReason.New)]
    [InlineData("2026-10-15", null, "2026-09-14", ReminderReason.New)]
    [InlineData(null, "2026-09-14", "2026-09-25", null)]
    [InlineData("2026-10-15", "2026-09-14", "2026-09-24", null)]
    [InlineData("2026-10-15", "2026-09-14", "2026-09-25", ReminderReason.DueSoon)]
    [InlineData("2026-10-15", "2026-09-25", "2026-10-09", null)]
    [InlineData("2026-10-15", "2026-09-25", "2026-10-12", ReminderReason.DueSoon)]
    [InlineData("2026-10-15", "2026-10-12", "2026-10-14", null)]
    [InlineData("2026-10-15", "2026-10-12", "2026-10-15", ReminderReason.DueToday)]
    [InlineData("2026-10-15", "2026-10-15", "2026-10-21", null)]
    [InlineData("2026-10-15", "2026-10-15", "2026-10-22", ReminderReason.Overdue)]
    [InlineData("2026-10-15", "2026-10-22", "2026-10-28", null)]
    [InlineData("2026-10-15", "2026-10-22", "2026-10-29", ReminderReason.Overdue)]
    [InlineData("2026-10-15", "2026-10-12", "2026-10-16", ReminderReason.Overdue)]
    [InlineData("2026-10-18", "2026-10-13", "2026-10-16", ReminderReason.DueSoon)]
    public void A_commitment_is_due_to_be_named(string? deadline, string? last, string today, ReminderReason? reason) =>
        ReminderMilestones.Due(Day(deadline), Day(last), Policy, Day(today)!.Value).ShouldBe(reason);

    [Fact]
    public void A_server_that_was_down_for_three_days_sends_one_mail()
    {
        var deadline = new DateOnly(2026, 10, 15);
        Mails(deadline, from: new DateOnly(2026, 10, 1), to: new DateOnly(2026, 10, 21), Down(10, 12, 13, 14)).ShouldBe(
            [(new DateOnly(2026, 10, 1), ReminderReason.New), (new DateOnly(2026, 10, 15), ReminderReason.DueToday)]);
    }

    [Fact]
    public void A_deadline_that_was_moved_is_reminded_of_again()
    {
        var reminded = new DateOnly(2026, 10, 12);

        ReminderMilestones.Due(new DateOnly(2026, 10, 15), reminded, Policy, new DateOnly(2026, 10, 14)).ShouldBeNull();
        ReminderMilestones.Due(new DateOnly(2026, 11, 16), reminded, Policy, new DateOnly(2026, 10, 26)).ShouldBeNull();
        ReminderMilestones.Due(new DateOnly(2026, 11, 16), reminded, Policy, new DateOnly(2026, 10, 27)).ShouldBe(ReminderReason.DueSoon);
    }

    [Fact]
    public void Over_two_years_every_deadline_is_named_before_it_on_it_and_after_it_at_the_pace_of_the_policy()
    {
        for (var deadline = First; deadline <= Last; deadline = deadline.AddDays(1))
        {
            var (begin, end) = (deadline.AddDays(-40), deadline.AddDays(60));
            var mails = Mails(deadline, begin, end);

            mails[0].ShouldBe((DanishHolidays.AddWorkingDays(begin, 0), ReminderReason.New));
            var lastBefore = DanishHolidays.IsWorkingDay(deadline) ? deadline : DanishHolidays.AddWorkingDays(deadline, -1);
            DateOnly[] leads = [DanishHolidays.AddWorkingDays(deadline, -14), DanishHolidays.AddWorkingDays(deadline, -3), lastBefore];
            mails.Skip(1).Take(3).Select(mail => mail.Day).ShouldBe(leads, $"deadline {deadline:O}");
            var late = mails.Skip(4).ToList();
            late.ShouldAllBe(mail => mail.Reason == ReminderReason.Overdue);
            late.Select(mail => mail.Day).ShouldBe(
                Enumerable.Range(1, late.Count).Select(n => DanishHolidays.AddWorkingDays(deadline, 5 * n)), $"deadline {deadline:O}");
            late.Count.ShouldBe(DanishHolidays.WorkingDaysBetween(deadline, end) / 5);
        }
    }

    [Fact]
    public void However_a_server_sleeps_nobody_is_reminded_twice_of_one_milestone_or_forgotten_once_it_wakes() =>
        Gen.Select(Gen.Int[0, 700], Gen.Bool.List[60, 120]).Sample((n, awake) =>
        {
            var deadline = First.AddDays(n);
            var begin = deadline.AddDays(-40);
            var working = Enumerable.Range(0, awake.Count).Select(begin.AddDays).Where(day => DanishHolidays.IsWorkingDay(day)).ToHashSet();
            var down = awake.Select((up, i) => (up, Day: begin.AddDays(i))).Where(d => !d.up).Select(d => d.Day).ToHashSet();
            var end = begin.AddDays(awake.Count - 1);

            var always = Mails(deadline, begin, end).Select(mail => mail.Day).ToList();
            var mails = Mails(deadline, begin, end, down).Select(mail => mail.Day).ToList();

            // What an unbroken server would have said, this one says on its first day awake from then on, once.
            var expected = always.Select(day => working.Where(d => d >= day && !down.Contains(d)).Select(d => (DateOnly?)d).Min())
                .OfType<DateOnly>().Distinct().ToList();
            return mails.SequenceEqual(expected);
        });

    /// <summary>The mails of rounds on every working day on which the server is up.</summary>
    private static List<(DateOnly Day, ReminderReason Reason)> Mails(
        DateOnly deadline, DateOnly from, DateOnly to, HashSet<DateOnly>? down = null)
    {
        var mails = new List<(DateOnly, ReminderReason)>();
        DateOnly? last = null;
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            if (DanishHolidays.IsWorkingDay(day) && down?.Contains(day) != true && ReminderMilestones.Due(deadline, last, Policy, day) is { } reason)
            {
                mails.Add((day, reason));
                last = day;
            }
        }

        return mails;
    }

    private static HashSet<DateOnly> Down(int month, params int[] days) => [.. days.Select(day => new DateOnly(2026, month, day))];

    private static DateOnly? Day(string? iso) => iso is null ? null : DateOnly.Parse(iso, CultureInfo.InvariantCulture);
}
