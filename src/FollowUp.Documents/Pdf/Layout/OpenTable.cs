using FollowUp.Documents.Lines;

namespace FollowUp.Documents.Pdf.Layout;

/// <summary>A table without a grid: columns by the empty strips between them, rows by the distances, or by which cells begin anew.</summary>
internal static class OpenTable
{
    private const float Narrowest = 6;
    private const float Apart = 1.25f;

    /// <param name="levels">Heights of the lines drawn between rows.</param>
    public static List<IReadOnlyList<TextLines>> Read(IReadOnlyList<PdfRow> rows, IReadOnlyList<float> levels)
    {
        var columns = Columns(rows);
        var starts = Starts(rows, columns, levels);
        var table = new List<IReadOnlyList<TextLines>>();
        for (var i = 0; i < rows.Count;)
        {
            var next = i + 1;
            while (next < rows.Count && !starts[next])
            {
                next++;
            }

            var group = rows.Skip(i).Take(next - i).ToList();
            table.Add([.. columns.Select(column => CellReader.Read(
                [.. group.Select(row => row.Only(word => word.Middle >= column.Left && word.Middle <= column.Right)).OfType<PdfRow>()], column.Left, column.Right))]);
            i = next;
        }

        return table;
    }

    /// <summary>The strips that hold words, the gap behind a list mark not counted as one.</summary>
    private static List<(float Left, float Right)> Columns(IReadOnlyList<PdfRow> rows)
    {
        var columns = new List<(float Left, float Right)>();
        foreach (var (left, right) in rows.SelectMany(row => row.Words.Select((word, i) => (word.Left, Right: IsMarkBefore(row, i) ? row.Words[i + 1].Left : word.Right))).OrderBy(word => word.Left))
        {
            if (columns.Count > 0 && left - columns[^1].Right < Narrowest)
            {
                columns[^1] = (columns[^1].Left, Math.Max(columns[^1].Right, right));
            }
            else
            {
                columns.Add((left, right));
            }
        }

        return columns;
    }

    private static bool IsMarkBefore(PdfRow row, int i) =>
        i == 0 && row.Words.Count > 1 && row.Words[1].Left - row.Words[0].Right < 4 * row.Size && (ListMark.IsBullet(row.Words[0].Text) || ListMark.IsNumber(row.Words[0].Text));

    private static bool[] Starts(IReadOnlyList<PdfRow> rows, List<(float Left, float Right)> columns, IReadOnlyList<float> levels)
    {
        var starts = new bool[rows.Count];
        var usual = LineDistance.Usual(rows);
        var distances = Enumerable.Range(1, rows.Count - 1).Select(i => (rows[i - 1].Base - rows[i].Base) / rows[i].Size).ToList();
        var hasGaps = distances.Exists(distance => distance > Apart * usual) && distances.Exists(distance => distance <= Apart * usual);
        var hasLevels = levels.Any(level => level < rows[0].Base && level > rows[^1].Base);
        for (var i = 1; i < rows.Count; i++)
        {
            starts[i] = hasLevels ? levels.Any(level => level < rows[i - 1].Base && level > rows[i].Base)
                : hasGaps ? distances[i - 1] > Apart * usual
                : !GoesOn(rows[i - 1], rows[i], columns);
        }

        return starts;
    }

    /// <summary>The row is the rest of the one above: all of its cells go on with cells that had no room left.</summary>
    private static bool GoesOn(PdfRow above, PdfRow row, List<(float Left, float Right)> columns)
    {
        foreach (var (left, right) in columns)
        {
            if (row.Only(word => word.Middle >= left && word.Middle <= right) is { } part
                && (above.Only(word => word.Middle >= left && word.Middle <= right) is not { } before || !FitTest.HadNoRoom(before, part.Words[0], right)))
            {
                return false;
            }
        }

        return true;
    }
}
