using FollowUp.Documents.Lines;

namespace FollowUp.Documents.Pdf.Layout;

/// <summary>A table that may go on over the page: its head is repeated there, and a row may be cut in two.</summary>
internal sealed class TableSoFar
{
    private readonly List<IReadOnlyList<TextLines>> rows;
    private int page;

    private TableSoFar(FlowTable first)
    {
        rows = [.. first.Rows];
        page = first.Page;
    }

    /// <summary>The table with another part of it; or the other as a new one, and the first is written.</summary>
    public static TableSoFar GoOn(TableSoFar? table, FlowTable next, TextLines lines)
    {
        if (table is null || next.Page != table.page + 1 || next.Rows[0].Count != table.rows[0].Count)
        {
            table?.Write(lines);
            return new TableSoFar(next);
        }

        var isHeadAgain = next.Rows[0].Select(CellWords.Of).SequenceEqual(table.rows[0].Select(CellWords.Of));
        foreach (var row in next.Rows.Skip(isHeadAgain ? 1 : 0))
        {
            table.Add(row, mayBeRest: row == next.Rows[isHeadAgain ? 1 : 0]);
        }

        table.page = next.Page;
        return table;
    }

    public void Write(TextLines lines)
    {
        lines.Part();
        TableLines.Write(lines, rows);
        lines.Part();
    }

    private void Add(IReadOnlyList<TextLines> row, bool mayBeRest)
    {
        if (!mayBeRest || !(IsRest(row) || IsWithoutFirst(row)))
        {
            rows.Add(row);
            return;
        }

        for (var column = 0; column < row.Count; column++)
        {
            rows[^1][column].GoOn(row[column]);
        }
    }

    /// <summary>Where every row has something in its first cell, one at the top of a page without it belongs to the row above.</summary>
    private bool IsWithoutFirst(IReadOnlyList<TextLines> row) => row[0].IsEmpty && rows.Count > 1 && rows.TrueForAll(r => !r[0].IsEmpty);

    /// <summary>Every cell goes on where the one above has not ended: one of them with a small letter, or there is nothing in the first.</summary>
    private bool IsRest(IReadOnlyList<TextLines> row)
    {
        var goesOn = row[0].IsEmpty;
        for (var column = 0; column < row.Count; column++)
        {
            var (above, below) = (CellWords.Of(rows[^1][column]), CellWords.Of(row[column]));
            if (below.Length == 0)
            {
                continue;
            }

            if (above.Length == 0 || Sentences.Ends(above, below))
            {
                return false;
            }

            goesOn |= char.IsLower(below[0]);
        }

        return goesOn;
    }
}
