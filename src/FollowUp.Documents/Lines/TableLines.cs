namespace FollowUp.Documents.Lines;

/// <summary>
/// Flattens a table to lines. A table of tasks, told by its head ("Opgave", "Ansvarlig", "Frist"), becomes labelled lines, so that
/// each cell keeps its meaning; any other has a row a line, the cells parted by tabs.
/// </summary>
internal static class TableLines
{
    private static readonly string[] TaskHeads = ["ansvarlig", "tovholder", "frist", "deadline", "hvem", "hvornår"];

    public static void Write(TextLines lines, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var isOfTasks = rows.Count > 1 && rows[0].Count > 1 && rows[0].Any(IsTaskHead);
        for (var r = isOfTasks ? 1 : 0; r < rows.Count; r++)
        {
            if (!isOfTasks)
            {
                lines.Item(string.Join('\t', rows[r].Select(c => c.ReplaceLineEndings(" ").Trim())).Trim('\t'));
                continue;
            }

            for (var c = 0; c < rows[r].Count; c++)
            {
                var head = c < rows[0].Count ? rows[0][c].Trim().TrimEnd(':') : "";
                var cell = rows[r][c].ReplaceLineEndings(" ").Trim();
                if (cell.Length > 0)
                {
                    lines.Item(IsTaskHead(head) ? $"{LabelOf(head)}: {cell}" : cell.EndsWith('.') ? cell : cell + ".");
                }
            }
        }
    }

    private static bool IsTaskHead(string head) => TaskHeads.Any(t => head.Trim().StartsWith(t, StringComparison.OrdinalIgnoreCase));

    private static string LabelOf(string head) =>
        head.StartsWith("hvem", StringComparison.OrdinalIgnoreCase) ? "Ansvarlig"
        : head.StartsWith("hvornår", StringComparison.OrdinalIgnoreCase) ? "Frist"
        : head;
}
