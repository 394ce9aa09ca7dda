using FollowUp.Documents.Lines;

namespace FollowUp.Documents.Pdf.Layout;

/// <summary>Sorts words into the cells of a grid.</summary>
internal sealed class GridCells(RuleGrid grid)
{
    private readonly Dictionary<(int Row, int Column), List<PdfRow>> cells = [];

    public bool IsEmpty => cells.Count == 0;

    /// <summary>Takes the words of a row that lie inside the grid.</summary>
    public void Take(PdfRow row)
    {
        if (row.Only(word => grid.Holds(word)) is not { } inside)
        {
            return;
        }

        foreach (var cell in inside.Words.GroupBy(word => grid.CellOf(word)))
        {
            if (!cells.TryGetValue(cell.Key, out var rows))
            {
                cells[cell.Key] = rows = [];
            }

            var words = cell.ToList();
            rows.Add(new PdfRow(words, words[0].Base, words.Max(word => word.Size)));
        }
    }

    public List<IReadOnlyList<TextLines>> Read()
    {
        var table = new List<IReadOnlyList<TextLines>>();
        foreach (var row in Enumerable.Range(0, grid.Rows).Where(row => Enumerable.Range(0, grid.Columns).Any(column => cells.ContainsKey((row, column)))))
        {
            table.Add([.. Enumerable.Range(0, grid.Columns).Select(column => Cell(row, column))]);
        }

        return table;
    }

    private TextLines Cell(int row, int column)
    {
        if (!cells.TryGetValue((row, column), out var rows))
        {
            return new TextLines();
        }

        var (left, right) = grid.SidesOf(row, column);
        return CellReader.Read(rows, left, right);
    }
}
