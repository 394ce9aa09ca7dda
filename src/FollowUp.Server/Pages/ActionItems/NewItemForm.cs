using FollowUp.Domain.ActionItems;

namespace FollowUp.Server.Pages.ActionItems;

/// <summary>A commitment as a secretary typed it.</summary>
public sealed class NewItemForm
{
    /// <summary>Made with the page: the form sent twice registers one commitment.</summary>
    public string? Token { get; set; }

    public Guid? Forum { get; set; }

    public string? Title { get; set; }

    public ActionItemKind Kind { get; set; }

    /// <summary>Key of a person or position; empty: nobody yet.</summary>
    public string? Responsible { get; set; }

    public DateOnly? Deadline { get; set; }

    public bool IsClosedMatter { get; set; }
}
