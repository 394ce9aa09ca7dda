using FollowUp.Documents.Pdf.Fonts;

namespace FollowUp.Documents.Pdf.Content;

/// <summary>What q saves and Q brings back (PDF 1.7, 8.4 and 9.3), as far as text goes.</summary>
internal record struct GraphicsState(Matrix Place)
{
    public PdfFont? Font { get; set; }

    public double Size { get; set; }

    public double LetterSpace { get; set; }

    public double WordSpace { get; set; }

    public double Stretch { get; set; } = 1;

    public double Leading { get; set; }

    public double Rise { get; set; }
}
