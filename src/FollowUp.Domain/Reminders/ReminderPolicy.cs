using System.Collections.Immutable;

namespace FollowUp.Domain.Reminders;

/// <summary>When a forum's responsible are reminded. Counted in working days, sent on working days only.</summary>
/// <param name="LeadWorkingDays">Working days before the deadline; 0 is the day itself.</param>
/// <param name="OverdueEveryWorkingDays">Pace once the deadline has passed.</param>
/// <param name="From">Digests leave from this hour on; local time, Europe/Copenhagen.</param>
/// <param name="Until">Not later than this; what was missed goes the next working morning.</param>
public sealed record ReminderPolicy(
    ImmutableArray<int> LeadWorkingDays, int OverdueEveryWorkingDays, TimeOnly From, TimeOnly Until)
{
    /// <summary>14 and 3 working days before, on the day, then every week; between 7.30 and 17.</summary>
    public static ReminderPolicy Default { get; } = new([14, 3, 0], 5, new TimeOnly(7, 30), new TimeOnly(17, 0));
}
