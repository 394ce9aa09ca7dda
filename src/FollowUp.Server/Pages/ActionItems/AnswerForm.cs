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

    /// <summary>Key of the one who is to do it, or of the party that the answer is about.</summary>
    public string? Party { get; set; }

    /// <summary>Keys of those who become responsible.</summary>
    public IReadOnlyList<string> Responsible { get; set; } = [];

    /// <summary>The reference of another commitment.</summary>
    public string? Other { get; set; }

    /// <summary>What it is split into; rows without a title are left out.</summary>
    public IList<PartForm> Parts { get; set; } = [];

    /// <summary>The list that the answer was given on; empty: the item's own page.</summary>
    public string? From { get; set; }
}
