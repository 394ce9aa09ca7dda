namespace FollowUp.Documents.Pdf.Layout;

/// <summary>Tells whether a line ends because its column does.</summary>
internal static class FitTest
{
    /// <summary>A space, in parts of the size.</summary>
    private const float Space = 0.25f;

    /// <summary>The first word of the next line did not fit behind the line.</summary>
    public static bool HadNoRoom(PdfRow line, in PdfWord next, float right) =>
        line.Right + (Space * line.Size) + (next.Right - next.Left) > right - 0.5f || line.Words[^1].Text[^1] is '-' or '\u00AD' or '\u2010';
}
