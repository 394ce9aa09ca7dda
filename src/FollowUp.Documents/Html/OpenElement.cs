using FollowUp.Documents.Lines;

namespace FollowUp.Documents.Html;

/// <summary>An element whose end has not come yet.</summary>
internal sealed record OpenElement(string Name)
{
    public bool IsHidden { get; init; }

    public HtmlList? List { get; init; }

    public HtmlTable? Table { get; init; }

    /// <summary>Where the text went before a cell was opened.</summary>
    public TextLines? Outer { get; init; }
}
