namespace FollowUp.Domain.Agendas;

/// <summary>Why an item stands on the list of what is outstanding, in the order of the list.</summary>
public enum OutstandingHeading
{
    /// <summary>The deadline has passed.</summary>
    Overdue,

    /// <summary>A come-back (genoptagelse) that is due by this meeting.</summary>
    ComesBack,

    /// <summary>Due before the meeting after this one.</summary>
    DueBeforeNextMeeting,

    /// <summary>Reported done; the forum has the last word.</summary>
    AwaitsForum,

    /// <summary>Closed since the last meeting; shown this once.</summary>
    ClosedSinceLast,
}
