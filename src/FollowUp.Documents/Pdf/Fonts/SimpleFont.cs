namespace FollowUp.Documents.Pdf.Fonts;

/// <summary>A font with codes of one byte.</summary>
internal sealed class SimpleFont(string name, string[] texts, double[] widths) : PdfFont(name)
{
    public override ShownCode Read(ReadOnlySpan<byte> shown, ref int at)
    {
        var code = shown[at++];
        return new ShownCode(texts[code], widths[code], code == ' ');
    }
}
