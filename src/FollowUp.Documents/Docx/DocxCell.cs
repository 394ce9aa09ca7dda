using FollowUp.Documents.Lines;

namespace FollowUp.Documents.Docx;

/// <summary>A cell of a table.</summary>
internal sealed class DocxCell(PartReader reader, DocxBlocks blocks)
{
    public TextLines Lines { get; } = new();

    /// <summary>How many columns it spans.</summary>
    public int Columns { get; private set; } = 1;

    /// <summary>It belongs to a cell above it or to its left.</summary>
    public bool IsBelow { get; private set; }

    public void Read() => blocks.Read(Lines, "tcPr", Properties);

    private void Properties()
    {
        foreach (var name in reader.Inside())
        {
            switch (name)
            {
                case "gridSpan":
                    Columns = Math.Max(1, reader.Number("val") ?? 1);
                    break;
                case "vMerge" or "hMerge":
                    IsBelow = reader.Value != "restart";
                    break;
                case "tcPrChange":
                    reader.Skip();
                    break;
            }
        }
    }
}
