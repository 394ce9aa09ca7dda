namespace FollowUp.Documents;

/// <summary>The input forms that minutes come in.</summary>
public enum DocumentFormat
{
    PlainText,
    Markdown,
    Html,
    Docx,
    Pdf,
}

/// <summary>
/// A document as plain text. Every place that FollowUp ever names (evidence, diagnostics, sections) counts UTF-16 units of
/// <paramref name="Text"/>; line ends are <c>\n</c>.
/// </summary>
public sealed record DocumentText(string Text, DocumentFormat Format)
{
    /// <summary>Pages of a PDF that are pictures, such as scanned attachments: what they say is not in the text.</summary>
    public int PagesWithoutText { get; init; }
}
