namespace FollowUp.Documents.Pdf.Content;

/// <summary>What a page draws, as far as reading goes.</summary>
/// <param name="IsPicture">A picture covers most of it, as in a scan.</param>
internal sealed record PageContent(List<PdfGlyph> Glyphs, List<PdfRule> Rules, double Width, bool IsPicture);
