using FollowUp.Documents.Pdf.Content;

namespace FollowUp.Documents.Pdf.Layout;

/// <summary>A page as rows of words, from the top down, and the lines drawn on it.</summary>
internal sealed record PageRows(List<PdfRow> Rows, List<PdfRule> Rules, double Width, bool IsPicture);
