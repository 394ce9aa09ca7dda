using FollowUp.Documents.Lines;

namespace FollowUp.Documents.Pdf.Layout;

/// <summary>Sorts words into the cells of a grid.</summary>
internal sealed class GridCells(RuleGrid grid)
{
    /// <summary>How far above the grid its head may stand, in sizes of its letters.</summary>
    private const float FarthestHead = 2.5f;

    private const int MostHeadWords = 4;

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

    /// <summary>The row above the grid, where its words are the names of the columns: heads often have a ground instead of lines.</summary>
    public IReadOnlyList<TextLines>? Head(PdfRow? above)
    {
        if (above is null || above.Base - grid.Top > FarthestHead * above.Size)
        {
            return null;
        }

        var words = new List<PdfWord>[grid.Columns];
        foreach (var word in above.Words)
        {
            if (grid.ColumnAbove(word) is not { } column)
            {
                return null;
            }

            (words[column] ??= []).Add(word);
        }

        return words.Count(w => w is not null) < Math.Max(2, grid.Columns - 1) || words.Any(w => w?.Count > MostHeadWords) ? null
            : [.. words.Select((w, column) => w is null ? new TextLines() : CellReader.Read([new PdfRow(w, above.Base, above.Size)], grid.SidesOf(0, column).Left, grid.SidesOf(0, column).Right))];
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
