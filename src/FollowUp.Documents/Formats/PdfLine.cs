namespace FollowUp.Documents.Formats;

/// <summary>A line of a page.</summary>
/// <param name="Base">Height of its base line above the page's foot, in points.</param>
/// <param name="Height">Height of its letters, in points.</param>
internal sealed record PdfLine(string Words, double Base, double Height);
