using FollowUp.Documents.Lines;

namespace FollowUp.Documents.Pdf.Layout;

/// <summary>The text of a cell.</summary>
internal static class CellReader
{
    /// <summary>Cells keep their text off their lines by about this much, in points.</summary>
    private const float Inset = 4;

    public static TextLines Read(IReadOnlyList<PdfRow> rows, float left, float right)
    {
        var cell = new TextLines();
        var paragraphs = new Paragraphs(cell, HyphenatedWords.None);
        foreach (var row in rows)
        {
            paragraphs.Add(new FlowLine(0, row, left, Math.Max(rows.Max(r => r.Right), right - Inset)), LineDistance.Usual(rows));
        }

        paragraphs.End();
        return cell;
    }
}
