using System.Collections.Immutable;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Reading.Sections;
using FollowUp.Minutes.Reading.Tables;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Points;

/// <summary>Minutes that are a table with one row a point: "Punkt | Referat | Ansvarlig | Frist".</summary>
internal static class TablePoints
{
    private const int WeightOfRow = 6;

    /// <param name="total">What speaks for the points outside of tables, of which the first stands at <paramref name="first"/>.</param>
    public static List<PointHeading> Find(TextLines lines, ImmutableArray<TableBlock> tables, int total, int first)
    {
        var points = new List<PointHeading>();
        foreach (var block in tables)
        {
            if (block.First < first && block.Actions is { IsOfPoints: true } table)
            {
                Add(lines, block, table, points);
            }
        }

        return points.Count >= 2 && points.Count * WeightOfRow >= total ? points : [];
    }

    private static void Add(TextLines lines, TableBlock block, ActionTable table, List<PointHeading> points)
    {
        var heads = block.Rows[table.HeadRow];
        foreach (var row in block.Rows.Skip(table.HeadRow + 1))
        {
            var titleCell = row.Cell(table.Topic);
            var numberCell = row.Cell(table.Point >= 0 ? table.Point : table.Reference);
            var sections = Sections(lines, table, heads, row);
            var title = lines.Text.AsSpan(titleCell.Start, titleCell.Length);
            if (title.IsEmpty && numberCell.Length == 0)
            {
                // A row without number and title goes on with the point above it.
                if (points.Count > 0)
                {
                    points[^1] = points[^1] with { LastLine = row.Line, Cells = [.. points[^1].Cells!, .. sections] };
                }

                continue;
            }

            var mark = PointMark.Read(title, row.Line, false);
            var number = mark?.Number ?? NumberIn(lines.Text.AsSpan(numberCell.Start, numberCell.Length)) ?? (points.Count == 0 ? 1 : points[^1].Number + 1);
            points.Add(new PointHeading(PointForm.Unnumbered, number, mark is { Title.Length: > 0 } ? mark.Title : title.ToString(), row.Line, row.Line) { Cells = sections });
        }
    }

    private static List<Section> Sections(TextLines lines, ActionTable table, TableRow heads, TableRow row)
    {
        var sections = new List<Section>();
        for (var column = 0; column < Math.Min(heads.Cells.Length, row.Cells.Length); column++)
        {
            var head = heads.Cells[column].In(lines.Text);
            var kind = SectionNames.KindOf(head) ?? (column == table.Account ? SectionKind.Decision : null);
            if (kind is not null && row.Cells[column].Length > 0 && table.Roles[column] is ColumnRole.Account or ColumnRole.None or ColumnRole.Comment)
            {
                sections.Add(new Section(head.Trim(':', ' '), kind.Value, heads.Cells[column], row.Cells[column]));
            }
        }

        return sections;
    }

    private static int? NumberIn(ReadOnlySpan<char> cell)
    {
        var digits = cell.Trim(" .)");
        return digits.Length is > 0 and <= 3 && int.TryParse(digits, System.Globalization.NumberStyles.None, null, out var number) ? number : null;
    }
}
