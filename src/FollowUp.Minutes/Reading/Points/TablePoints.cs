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

    /// <summary>Fewer rows that count up may be any list.</summary>
    private const int FewestRows = 3;

    private const int LongestTitle = 120;

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
            else if (block.First < first && block.Actions is null && Headless(lines, block) is { Count: > 0 } rows)
            {
                points.AddRange(rows);
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
            var number = mark?.Number ?? NumberIn(title) ?? NumberIn(lines.Text.AsSpan(numberCell.Start, numberCell.Length)) ?? (points.Count == 0 ? 1 : points[^1].Number + 1);
            var (name, body) = FirstLine(lines, mark is { Title.Length: > 0 } ? mark.Title : title.ToString(), sections);
            points.Add(new PointHeading(PointForm.Unnumbered, number, name, row.Line, row.Line) { Cells = body });
        }
    }

    /// <summary>A table without heads whose rows count up: "1. Økonomi | Lederen gennemgik ...", "1 | Økonomi | Lederen gennemgik ...".</summary>
    private static List<PointHeading> Headless(TextLines lines, TableBlock block)
    {
        var points = new List<PointHeading>();
        foreach (var row in block.Rows)
        {
            var cells = row.Cells.Where(c => c.Length > 0).ToList();
            if (cells.Count == 0)
            {
                continue;
            }

            var first = lines.Text.AsSpan(cells[0].Start, cells[0].Length);
            var mark = PointMark.Read(first, row.Line, false);
            var bare = mark is null ? NumberIn(first) : null;
            var title = bare is not null && cells.Count > 1 ? cells[1].In(lines.Text) : mark?.Title;
            if ((mark?.Number ?? bare) != points.Count + 1 || title is not { Length: > 0 and <= LongestTitle } || title[^1] == '.')
            {
                return [];
            }

            points.Add(new PointHeading(PointForm.Unnumbered, points.Count + 1, title, row.Line, row.Line)
            {
                Cells = [.. cells.Skip(bare is null ? 1 : 2).Select(c => new Section("", SectionKind.Decision, new SourceSpan(c.Start, c.Start), c))],
            });
        }

        // Figures count up as well; minutes have sentences in most of their rows.
        return points.Count >= FewestRows && points.Count(p => p.Cells!.Any(c => lines.Text[c.Body.End - 1] == '.')) * 2 > points.Count ? points : [];
    }

    /// <summary>"Økonomi; Lederen gennemgik ...": the title is the first line of a cell beside a bare number.</summary>
    private static (string Title, List<Section> Sections) FirstLine(TextLines lines, string title, List<Section> sections)
    {
        if (NumberIn(title) is null || sections is not [var only, ..] || lines.Text.AsSpan(only.Body.Start, only.Body.Length).IndexOf("; ", StringComparison.Ordinal) is not (> 2 and <= LongestTitle and var end))
        {
            return (title, sections);
        }

        var rest = only with { Body = new SourceSpan(only.Body.Start + end + 2, only.Body.End) };
        return (lines.Text.Substring(only.Body.Start, end), [rest, .. sections.Skip(1)]);
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
