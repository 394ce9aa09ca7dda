using FollowUp.Calendar;

namespace FollowUp.Domain.Reminders;

/// <summary>
/// The days on which a commitment gives rise to a mail. A milestone counts as passed once a digest named the commitment on or
/// after it: so a server that was down for three days sends one mail, not three, and a moved deadline re-arms by itself.
/// </summary>
public static class ReminderMilestones
{
    /// <summary>Why the commitment is due to be named today; null when it is not.</summary>
    /// <param name="lastReminded">The day of the last digest that named it to this recipient; null when none has.</param>
    /// <param name="today">Danish calendar day.</param>
    public static ReminderReason? Due(DateOnly? deadline, DateOnly? lastReminded, ReminderPolicy policy, DateOnly today)
    {
        if (lastReminded is not { } last)
        {
            return ReminderReason.New;
        }

        if (deadline is not { } day || Latest(day, policy, today) is not { } milestone || last >= milestone)
        {
            return null;
        }

        return day < today ? ReminderReason.Overdue
            : day == today ? ReminderReason.DueToday
            : ReminderReason.DueSoon;
    }

    /// <summary>The latest milestone on or before today.</summary>
    private static DateOnly? Latest(DateOnly deadline, ReminderPolicy policy, DateOnly today)
    {
        if (today > deadline)
        {
            var late = DanishHolidays.WorkingDaysBetween(deadline, today);
            var full = late / policy.OverdueEveryWorkingDays * policy.OverdueEveryWorkingDays;
            if (full > 0)
            {
                return DanishHolidays.AddWorkingDays(deadline, full);
            }
        }

        return policy.LeadWorkingDays
            .Select(lead => Before(deadline, lead))
            .Where(day => day <= today)
            .Select(day => (DateOnly?)day)
            .Max();
    }

    /// <summary>A deadline on a free day is spoken of on the working day before it, never after it.</summary>
    private static DateOnly Before(DateOnly deadline, int workingDays) =>
        workingDays == 0 && DanishHolidays.IsWorkingDay(deadline)
            ? deadline
            : DanishHolidays.AddWorkingDays(deadline, -Math.Max(1, workingDays));
}
