using FollowUp.Documents.Lines;

namespace FollowUp.Documents.Docx;

/// <summary>
/// A table, with as many cells in each row as it has columns: a cell over several columns is followed by empty ones, and below a cell over
/// several rows stand empty ones.
/// </summary>
internal sealed class DocxTable(PartReader reader, DocxBlocks blocks)
{
    private const int MostColumns = 63;

    private readonly List<IReadOnlyList<TextLines>> rows = [];

    public void Read(TextLines to)
    {
        foreach (var name in reader.Inside())
        {
            switch (name)
            {
                case "tr":
                    Row();
                    break;
                case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo":
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        to.Part();
        TableLines.Write(to, rows);
        to.Part();
    }

    private void Row()
    {
        var cells = new List<TextLines>();
        var isDeleted = false;
        foreach (var name in reader.Inside())
        {
            switch (name)
            {
                case "gridBefore" or "gridAfter":
                    Fill(cells, reader.Number("val") ?? 0);
                    break;
                case "del":
                    isDeleted = true;
                    reader.Skip();
                    break;
                case "tc":
                    Cell(cells);
                    break;
                case "trPr" or "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo":
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        if (!isDeleted)
        {
            rows.Add(cells);
        }
    }

    private void Cell(List<TextLines> cells)
    {
        var cell = new DocxCell(reader, blocks);
        cell.Read();
        if (cells.Count < MostColumns)
        {
            cells.Add(cell.IsBelow ? new TextLines() : cell.Lines);
        }

        Fill(cells, cell.Columns - 1);
    }

    private static void Fill(List<TextLines> cells, int count)
    {
        for (var i = 0; i < count && cells.Count < MostColumns; i++)
        {
            cells.Add(new TextLines());
        }
    }
}
