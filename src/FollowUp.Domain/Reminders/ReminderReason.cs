namespace FollowUp.Domain.Reminders;

/// <summary>Why a commitment is in today's digest.</summary>
public enum ReminderReason
{
    /// <summary>The recipient has not been told of it before.</summary>
    New,

    /// <summary>The recipient has got the position that is responsible, and somebody who held it before had been told.</summary>
    HandedOver,
    DueSoon,
    DueToday,
    Overdue,
}
