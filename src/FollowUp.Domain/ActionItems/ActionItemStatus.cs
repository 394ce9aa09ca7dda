namespace FollowUp.Domain.ActionItems;

/// <summary>Where a commitment stands.</summary>
public enum ActionItemStatus
{
    Open,

    /// <summary>The responsible says that it is done; the forum has not said so yet.</summary>
    ReportedDone,

    /// <summary>Accepted as done.</summary>
    Closed,

    /// <summary>Bortfaldet: it is not to be done any more.</summary>
    Cancelled,

    /// <summary>Another commitment stands for it.</summary>
    Merged,

    /// <summary>Its parts stand for it.</summary>
    Split,
}
