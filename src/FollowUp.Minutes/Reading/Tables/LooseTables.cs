using System.Buffers;
using System.Collections.Immutable;
using FollowUp.Minutes.Reading.Lines;

namespace FollowUp.Minutes.Reading.Tables;

/// <summary>Tables of tasks without signs between their cells: columns parted by gaps, or each cell on a line of its own.</summary>
internal static class LooseTables
{
    /// <summary>Every such table has one of these heads; all other text is passed over at once.</summary>
    private static readonly SearchValues<string> Heads = SearchValues.Create(ColumnRoles.Telling, StringComparison.OrdinalIgnoreCase);

    public static void Add(TextLines lines, List<TableBlock> found)
    {
        var text = lines.Text;
        var taken = found.OrderBy(t => t.First).ToList();
        var next = 0;
        for (var at = 0; at < text.Length;)
        {
            var hit = text.AsSpan(at).IndexOfAny(Heads);
            if (hit < 0)
            {
                return;
            }

            var line = lines.At(at + hit);
            while (next < taken.Count && taken[next].End <= line)
            {
                next++;
            }

            var isTaken = next < taken.Count && taken[next].First <= line;
            var end = line + 1;
            if (isTaken)
            {
                end = taken[next].End;
            }
            else if ((ByGaps(lines, line) ?? FlatTable.Read(lines, line)) is { } block)
            {
                found.Add(block);
                end = Math.Max(end, block.End);
            }

            at = end < lines.Count ? lines[end].Start : text.Length;
        }
    }

    private static TableBlock? ByGaps(TextLines lines, int head)
    {
        ref readonly var line = ref lines[head];
        if (!line.CanBeHeading || lines.Text.AsSpan(line.First, line.Last - line.First).IndexOf("  ", StringComparison.Ordinal) < 0)
        {
            return null;
        }

        var heads = Cells.ByGaps(lines, head);
        ImmutableArray<ColumnRole> roles = [.. heads.Cells.Select(c => ColumnRoles.Of(lines.Text.AsSpan(c.Start, c.Length)))];
        if (roles.Length < 2 || roles.Count(r => r != ColumnRole.None) < 2)
        {
            return null;
        }

        var rows = ImmutableArray.CreateBuilder<TableRow>();
        rows.Add(heads);
        var end = head + 1;
        for (var i = head + 1; i < lines.Count && !lines[i].IsMarkedHeading; i++)
        {
            if (lines.IsBlank(i) || Cells.IsRule(lines.Words(i)))
            {
                // A blank line may stand below the head and between rows; two of them end the table.
                if (i > end)
                {
                    break;
                }

                continue;
            }

            var cells = Cells.ByGaps(lines, i);
            if (cells.Cells.Length < 2)
            {
                // The rest of a cell that wrapped belongs to the table, but a line flush left may be the text behind it.
                if (lines[i].First == lines[i].Start && i == end + 1 || i > end)
                {
                    break;
                }

                end = i + 1;
                continue;
            }

            rows.Add(ByPlace(lines, heads, cells));
            end = i + 1;
        }

        var all = rows.ToImmutable();
        return rows.Count > 1 && ActionTable.Of(lines, all, 0, roles) is { } table ? new TableBlock(head, end, all, TableUse.Actions) { Actions = table } : null;
    }

    /// <summary>A row with an empty cell has fewer pieces: each goes to the column whose head stands above it.</summary>
    private static TableRow ByPlace(TextLines lines, TableRow heads, TableRow row)
    {
        if (row.Cells.Length == heads.Cells.Length)
        {
            return row;
        }

        var (headStart, rowStart) = (lines[heads.Line].Start, lines[row.Line].Start);
        var placed = new Structure.SourceSpan[heads.Cells.Length];
        foreach (var cell in row.Cells)
        {
            var column = placed.Length - 1;
            while (column > 0 && heads.Cells[column].Start - headStart > cell.Start - rowStart + 2)
            {
                column--;
            }

            placed[column] = placed[column].Length == 0 ? cell : placed[column] with { End = cell.End };
        }

        return row with { Cells = [.. placed] };
    }
}
