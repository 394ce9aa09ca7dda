using FollowUp.Documents.Pdf.Objects;

namespace FollowUp.Documents.Pdf.Files;

/// <summary>A page as the tree gives it, with what it inherits.</summary>
/// <param name="Box">Left, bottom, right, top of what is shown, in the page's own units.</param>
/// <param name="Rotation">Quarter turns clockwise, 0 to 3.</param>
internal sealed record PdfPage(PdfDictionary Dictionary, PdfDictionary? Resources, double[] Box, int Rotation);
