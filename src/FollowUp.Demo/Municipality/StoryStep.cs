namespace FollowUp.Demo.Municipality;

/// <summary>One thing that has happened to a task since its minutes were confirmed.</summary>
/// <param name="EvidenceContains">Distinctive words of the evidence; they stand once in all the demo's minutes.</param>
/// <param name="DaysAgo">Calendar days before today.</param>
/// <param name="Note">The note, status or reason, as the person wrote it.</param>
/// <param name="NewDeadlineInDays">Calendar days from today, for the steps that are about a deadline; negative lies in the past.</param>
/// <param name="Member">Title of the member's position, for a receipt.</param>
public sealed record StoryStep(string EvidenceContains, StoryAct Act, int DaysAgo, string? Note = null, int? NewDeadlineInDays = null, string? Member = null)
{
    /// <summary>The day it happened: never a weekend, then the Friday before.</summary>
    public DateOnly DayOf(DateOnly today) => WorkingDays.OnOrBefore(today.AddDays(-DaysAgo));

    /// <summary>The new deadline, on an open day; null where the step is about none.</summary>
    public DateOnly? NewDeadline(DateOnly today) =>
        NewDeadlineInDays is { } days ? WorkingDays.OnOrAfter(today.AddDays(days)) : null;
}

/// <summary>What happened.</summary>
public enum StoryAct
{
    /// <summary>The responsible says that it is done.</summary>
    ReportDone,

    /// <summary>The forum's secretary closes it on the forum's word.</summary>
    AcceptDone,

    /// <summary>A member of a collective duty has done their part.</summary>
    GiveReceipt,

    /// <summary>The responsible writes a line of status.</summary>
    NoteProgress,

    /// <summary>The secretary gives a new deadline.</summary>
    MoveDeadline,

    /// <summary>The responsible asks for a new deadline.</summary>
    AskForDate,

    /// <summary>The secretary grants the deadline that was asked for, or another one.</summary>
    GrantDate,

    /// <summary>The responsible, who was absent when it was decided, has seen it.</summary>
    Acknowledge,

    /// <summary>The secretary lets it drop.</summary>
    Cancel,
}
