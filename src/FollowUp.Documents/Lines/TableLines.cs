namespace FollowUp.Documents.Lines;

/// <summary>
/// Writes a table: a row a line, its cells parted by " | ", empty ones kept, so that the columns of all rows are the same. A table that only
/// places text on the page is written as the text of its cells.
/// </summary>
internal static class TableLines
{
    private const string Between = " | ";

    /// <summary>A cell with a sentence of this length is text, not a value.</summary>
    private const int Sentence = 60;

    public static void Write(TextLines lines, IReadOnlyList<IReadOnlyList<TextLines>> rows)
    {
        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        foreach (var row in rows.Where(row => row.Any(cell => !cell.IsEmpty)))
        {
            if (columns == 1 || IsLayout(row))
            {
                foreach (var cell in row)
                {
                    lines.Append(cell);
                }
            }
            else
            {
                lines.Row(Joined(row, columns));
            }
        }
    }

    /// <summary>A table in a cell, or a heading beside its text: "Beslutning" and three paragraphs.</summary>
    private static bool IsLayout(IReadOnlyList<TextLines> row) =>
        row.Any(cell => cell.HasTable) || (row.Count <= 2 && row.Any(cell => cell.Count > 1 && (cell.HasTight || cell.Words.Any(words => words.Length >= Sentence))));

    private static string Joined(IReadOnlyList<TextLines> row, int columns)
    {
        var cells = row.Select(CellWords.Of).Concat(Enumerable.Repeat("", columns - row.Count)).ToList();
        var line = string.Join(Between, cells);

        // Where the first or the last cell is empty, bars around the row say that they count.
        return (cells[0].Length == 0 || cells[^1].Length == 0 ? $"| {line} |" : line).Replace("|  |", "| |", StringComparison.Ordinal).Replace("|  |", "| |", StringComparison.Ordinal);
    }
}
