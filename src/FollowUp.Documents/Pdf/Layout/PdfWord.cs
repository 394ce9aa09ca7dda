namespace FollowUp.Documents.Pdf.Layout;

/// <summary>A word on the page; in points.</summary>
/// <param name="Base">Height of its base line above the page's foot.</param>
internal readonly record struct PdfWord(string Text, float Left, float Right, float Base, float Size, bool IsBold)
{
    public float Middle => (Left + Right) / 2;
}
