namespace FollowUp.Domain.Reminders;

/// <summary>Why a commitment is in today's digest.</summary>
public enum ReminderReason
{
    /// <summary>The recipient has not been told of it before.</summary>
    New,
    DueSoon,
    DueToday,
    Overdue,
}
