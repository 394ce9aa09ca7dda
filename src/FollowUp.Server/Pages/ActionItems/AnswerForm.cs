using FollowUp.Domain.ActionItems;

namespace FollowUp.Server.Pages.ActionItems;

/// <summary>What an answer to a commitment carries; each button needs a part of it.</summary>
public sealed class AnswerForm
{
    /// <summary>The revision that was on the screen.</summary>
    public int Revision { get; set; }

    public DateOnly? Day { get; set; }

    public string? Reason { get; set; }

    public string? Text { get; set; }

    /// <summary>Where the result lies.</summary>
    public string? Link { get; set; }

    /// <summary>The day of the meeting whose word it is.</summary>
    public DateOnly? Meeting { get; set; }

    /// <summary>The coming meeting that it comes back at; empty: a window.</summary>
    public Guid? ComeBackMeeting { get; set; }

    /// <summary>The forum that it comes back to within a window.</summary>
    public Guid? ComeBackForum { get; set; }

    /// <summary>The first day of a window.</summary>
    public DateOnly? Earliest { get; set; }

    /// <summary>How often it comes again.</summary>
    public string? Rhythm { get; set; }

    /// <summary>Of the last of a series that is let drop: true, the series ends; false, the next one is made.</summary>
    public bool? EndsSeries { get; set; }

    /// <summary>Key of the one who is to do it, or of the party that the answer is about.</summary>
    public string? Party { get; set; }

    /// <summary>Keys of those who become responsible.</summary>
    public IReadOnlyList<string> Responsible { get; set; } = [];

    /// <summary>Rules for this commitment alone; null, as with the next two: as the forum has it.</summary>
    public ClosedBy? ClosedBy { get; set; }

    public ExtensionRule? Extensions { get; set; }

    public GrantedBy? GrantedBy { get; set; }

    /// <summary>The reference of another commitment.</summary>
    public string? Other { get; set; }

    /// <summary>What it is split into; rows without a title are left out.</summary>
    public IList<PartForm> Parts { get; set; } = [];

    /// <summary>The list that the answer was given on; empty: the item's own page.</summary>
    public string? From { get; set; }
}
