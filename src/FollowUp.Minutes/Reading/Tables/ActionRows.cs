using System.Collections.Immutable;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Tables;

/// <summary>Makes rows of tasks of the tables of tasks.</summary>
internal static class ActionRows
{
    /// <summary>A row with less than this in its only cell is a heading inside the table.</summary>
    private const int ShortestTask = 4;

    public static IEnumerable<ActionRow> Of(TextLines lines, TableBlock block, ImmutableArray<AgendaPoint> points)
    {
        var table = block.Actions!;
        var heads = block.Rows[table.HeadRow];
        foreach (var row in block.Rows.Skip(table.HeadRow + 1))
        {
            if (Read(lines, table, heads, row, points) is { } read)
            {
                yield return read;
            }
        }
    }

    private static ActionRow? Read(TextLines lines, ActionTable table, TableRow heads, TableRow row, ImmutableArray<AgendaPoint> points)
    {
        var text = lines.Text;
        var what = FirstFilled(row, table.What, table.Account, table.Topic);
        if (what.Length < 2 || IsHeadAgain(text, heads, row))
        {
            return null;
        }

        var (who, when) = (Filled(table.Who), Filled(table.When));
        var status = Filled(table.Status) ?? Filled(table.Done);
        var isAlone = who is null && when is null && status is null;
        if (isAlone && (table.What < 0 || Words(what.In(text)) < ShortestTask))
        {
            return null;
        }

        var isClosed = (Filled(table.Status) is { } s && CellWords.SaysClosed(text.AsSpan(s.Start, s.Length)))
            || (Filled(table.Done) is { } d && CellWords.SaysDone(text.AsSpan(d.Start, d.Length)))
            || (what.Start > 1 && text[what.Start - 1] == '~');
        var first = row.Cells[0].Start;
        var span = new SourceSpan(Math.Min(first, what.Start), Math.Max(row.Cells.Max(c => c.End), what.End));
        var reference = Filled(table.Reference)?.In(text);
        return new ActionRow(PointOf(text, span, Filled(table.Point), points), span, what, who, when, status, isClosed, reference);

        SourceSpan? Filled(int column) => row.Cell(column) is { Length: > 0 } cell && !IsDash(text.AsSpan(cell.Start, cell.Length)) ? cell : null;
    }

    /// <summary>The point that holds the row; else the one that a column names.</summary>
    internal static int? PointOf(string text, SourceSpan row, SourceSpan? column, ImmutableArray<AgendaPoint> points)
    {
        var (low, high) = (0, points.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (points[middle].Span.Start > row.Start)
            {
                high = middle - 1;
            }
            else if (points[middle].Span.End < row.End)
            {
                low = middle + 1;
            }
            else
            {
                return points[middle].Number;
            }
        }

        return column is { } cell && int.TryParse(text.AsSpan(cell.Start, cell.Length).Trim("."), System.Globalization.NumberStyles.None, null, out var number)
            && points.Any(p => p.Number == number) ? number : null;
    }

    private static SourceSpan FirstFilled(TableRow row, params ReadOnlySpan<int> columns)
    {
        foreach (var column in columns)
        {
            if (row.Cell(column) is { Length: > 1 } cell)
            {
                return cell;
            }
        }

        return default;
    }

    private static bool IsHeadAgain(string text, TableRow heads, TableRow row) =>
        row.Cells.Length == heads.Cells.Length && row.Cells.Zip(heads.Cells).All(c => text.AsSpan(c.First.Start, c.First.Length).SequenceEqual(text.AsSpan(c.Second.Start, c.Second.Length)));

    private static bool IsDash(ReadOnlySpan<char> cell) => !cell.ContainsAnyExcept("-–—. ");

    private static int Words(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
