namespace FollowUp.Documents.Pdf.Content;

/// <summary>A drawn line, upright or level, such as the border of a cell; in points.</summary>
internal readonly record struct PdfRule(float Left, float Bottom, float Right, float Top)
{
    public bool IsLevel => Right - Left >= Top - Bottom;
}
