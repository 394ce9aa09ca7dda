using System.Collections.Immutable;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Reading.Points;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Tables;

/// <summary>The rows of tasks of a document, and the places that are rows rather than sentences.</summary>
internal static class DocumentTables
{
    /// <summary>No list of tasks has more; a register that was pasted under a point may.</summary>
    public const int MostRowsInARow = 5_000;

    /// <returns>With the stretch in which rows were left out, where there were too many.</returns>
    public static (ImmutableArray<ActionRow> Rows, ImmutableArray<SourceSpan> Spans, SourceSpan? LeftOut) Read(
        TextLines lines, ImmutableArray<TableBlock> tables, ImmutableArray<PointHeading> headings, ImmutableArray<AgendaPoint> points)
    {
        var boxes = CheckLists.Read(lines, points);
        var rows = tables.Where(t => t.Actions is not null).SelectMany(t => ActionRows.Of(lines, t, points)).Concat(boxes);
        var (kept, leftOut) = Kept(rows.OrderBy(r => r.Span.Start));
        return (kept, Spans(lines, tables, headings, boxes), leftOut);
    }

    /// <summary>The rows of one point after the other, up to so many.</summary>
    private static (ImmutableArray<ActionRow> Rows, SourceSpan? LeftOut) Kept(IEnumerable<ActionRow> rows)
    {
        var kept = ImmutableArray.CreateBuilder<ActionRow>();
        SourceSpan? leftOut = null;
        var (point, count) = ((int?)null, 0);
        foreach (var row in rows)
        {
            (point, count) = (row.AgendaPoint, row.AgendaPoint == point ? count + 1 : 1);
            if (count <= MostRowsInARow)
            {
                kept.Add(row);
            }
            else
            {
                leftOut = (leftOut ?? row.Span) with { End = row.Span.End };
            }
        }

        return (kept.ToImmutable(), leftOut);
    }

    private static ImmutableArray<SourceSpan> Spans(TextLines lines, ImmutableArray<TableBlock> tables, ImmutableArray<PointHeading> headings, List<ActionRow> boxes)
    {
        var rowsOfPoints = headings.Where(h => h.Cells is not null).Select(h => h.Line).ToHashSet();
        var spans = tables.Where(t => t.Use != TableUse.Form && !t.Rows.Any(r => rowsOfPoints.Contains(r.Line))).Select(t => lines.SpanOf(t.First, t.End));

        // A task with a box may stand inside a table, which holds its place already.
        var all = ImmutableArray.CreateBuilder<SourceSpan>();
        foreach (var span in spans.Concat(boxes.Select(r => r.Span)).OrderBy(s => s.Start))
        {
            if (all.Count == 0 || span.Start >= all[^1].End)
            {
                all.Add(span);
            }
        }

        return all.ToImmutable();
    }
}
