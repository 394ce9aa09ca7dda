namespace FollowUp.Documents.Pdf.Content;

/// <summary>A letter on the page, or a few that are drawn as one.</summary>
/// <param name="X">Left end of its base line, in points.</param>
/// <param name="Base">Height of its base line above the page's foot, in points.</param>
/// <param name="Width">How far it moves on, in points.</param>
/// <param name="Size">Its size, in points.</param>
internal readonly record struct PdfGlyph(string Text, float X, float Base, float Width, float Size, bool IsBold);
