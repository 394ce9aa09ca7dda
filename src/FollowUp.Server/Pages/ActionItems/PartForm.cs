namespace FollowUp.Server.Pages.ActionItems;

/// <summary>One of the parts that a commitment is split into.</summary>
public sealed class PartForm
{
    public string? Title { get; set; }

    /// <summary>Key of the responsible; empty: as the commitment has it.</summary>
    public string? Responsible { get; set; }

    /// <summary>Empty: as the commitment has it.</summary>
    public DateOnly? Day { get; set; }
}
