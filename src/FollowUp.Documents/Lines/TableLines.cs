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

    private const int FewestNumbered = 2;

    private const int LongestTitle = 160;

    public static void Write(TextLines lines, IReadOnlyList<IReadOnlyList<TextLines>> rows)
    {
        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        if (columns == 2 && rows.Any(IsLayout) && rows.Count(row => row.Count > 0 && OpensNumbered(row[0])) >= FewestNumbered)
        {
            WriteAsText(lines, rows);
            return;
        }

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

    /// <summary>
    /// "Pkt. 2 Økonomi" beside what was said, in some rows in several paragraphs: a house whose minutes are a table. All of its rows are
    /// written alike, or half of the points would be rows and half of them text.
    /// </summary>
    private static void WriteAsText(TextLines lines, IReadOnlyList<IReadOnlyList<TextLines>> rows)
    {
        foreach (var row in rows.Where(row => row.Any(cell => !cell.IsEmpty)))
        {
            if (OpensNumbered(row[0]))
            {
                lines.Paragraph(string.Join(' ', row[0].Words.SelectMany(line => line.Split('\n')).Select(part => part.Trim())));
                lines.Append(row.Count > 1 ? row[1] : new TextLines());
            }
            else if (IsLayout(row))
            {
                row.ToList().ForEach(lines.Append);
            }
            else
            {
                lines.Row(Joined(row, 2));
            }
        }
    }

    /// <summary>"2. Økonomi", "Pkt. 2" and the title below it; a number alone has its title in the other cell.</summary>
    private static bool OpensNumbered(TextLines cell)
    {
        var words = string.Join(' ', cell.Words).Replace('\n', ' ').AsSpan().Trim();
        words = words.StartsWith("Pkt", StringComparison.OrdinalIgnoreCase) || words.StartsWith("Punkt", StringComparison.OrdinalIgnoreCase) ? words[Math.Max(0, words.IndexOf(' '))..].TrimStart() : words;
        var digits = 0;
        while (digits < words.Length && char.IsAsciiDigit(words[digits]))
        {
            digits++;
        }

        return digits is 1 or 2 && words.Length > digits + 2 && words.Length <= LongestTitle && words[digits] is '.' or ' ' or ':' or ')' && words[^1] != '.' && words[(digits + 1)..].TrimStart() is [var opening, ..] && char.IsUpper(opening);
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
