using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf.Layout;

/// <summary>Puts a page into the order that it is read in: tables as tables, columns one after the other, the rest from the top down.</summary>
internal sealed class PageFlow(int number, PageRows page, float right, KnownColumns known, WorkBudget work)
{
    /// <summary>Stretches with columns that stand above each other, and columns within columns.</summary>
    private const int Deepest = 24;

    private readonly List<FlowItem> items = [];
    private readonly List<float> levels = [];

    public List<FlowItem> Read()
    {
        var grids = RuledTables.Find(page.Rules, work);
        levels.AddRange(page.Rules.Where(rule => rule.IsLevel && rule.Right - rule.Left > 40).Select(rule => (rule.Bottom + rule.Top) / 2));
        var rest = page.Rows;
        foreach (var grid in grids)
        {
            var cells = new GridCells(grid);
            var left = new List<PdfRow>();
            foreach (var row in rest)
            {
                cells.Take(row);
                if (row.Only(word => !grid.Holds(word)) is { } outside)
                {
                    left.Add(outside);
                }
            }

            work.Spend(rest.Count * 4L);
            if (cells.IsEmpty)
            {
                continue;
            }

            List<PdfRow> above = [.. left.TakeWhile(row => row.Base > grid.Top)];
            var head = cells.Head(above.Count > 0 ? above[^1] : null);
            Split(head is null ? above : above[..^1], null, right, 0);
            items.Add(new FlowTable(number, head is null ? cells.Read() : [head, .. cells.Read()]));
            rest = [.. left.SkipWhile(row => row.Base > grid.Top)];
        }

        Split(rest, null, right, 0);
        return items;
    }

    /// <param name="left">Where the column begins; null where the rows tell.</param>
    private void Split(List<PdfRow> rows, float? left, float end, int depth)
    {
        work.Spend(rows.Sum(row => row.Words.Count) * 8L);
        if (rows.Count == 0)
        {
            return;
        }

        var gutter = depth < Deepest ? Gutter.Best(rows) : null;
        if (gutter is null)
        {
            var begin = left ?? rows.Min(row => row.Left);
            items.AddRange(rows.Select(row => new FlowLine(number, row, begin, end)));
            return;
        }

        var areColumns = TextColumns.Are(rows, gutter, HasLevelsAcross(rows, gutter), known.Has(gutter));
        var (first, last) = areColumns ? ColumnReach.Of(rows, gutter) : TableReach.Of(rows, gutter);
        Split(rows[..first], left, end, depth + 1);
        var inside = rows.GetRange(first, last - first + 1);
        if (areColumns)
        {
            known.Add(gutter);
            var (leftRows, rightRows) = (Part(inside, word => word.Middle < gutter.Middle), Part(inside, word => word.Middle > gutter.Middle));
            Split(leftRows, left, Math.Max(leftRows.Max(row => row.Right), gutter.Left), depth + 1);
            Split(rightRows, gutter.Right, Math.Max(rightRows.Max(row => row.Right), Math.Min(end, gutter.Right + gutter.Left - leftRows.Min(row => row.Left))), depth + 1);
        }
        else if (IsContents(inside, gutter))
        {
            items.AddRange(inside.Select(row => new FlowLine(number, row, left ?? rows.Min(r => r.Left), end)));
        }
        else
        {
            items.Add(new FlowTable(number, OpenTable.Read(inside, levels)));
        }

        Split(rows[(last + 1)..], left, end, depth + 1);
    }

    private static List<PdfRow> Part(List<PdfRow> rows, Func<PdfWord, bool> condition) => [.. rows.Select(row => row.Only(condition)).OfType<PdfRow>()];

    private bool HasLevelsAcross(List<PdfRow> rows, Gutter gutter) => page.Rules.Exists(rule =>
        rule.IsLevel && rule.Left < gutter.Left && rule.Right > gutter.Right && rule.Top < rows[gutter.First].Base && rule.Bottom > rows[gutter.Last].Base);

    /// <summary>Titles, and behind the strip nothing but numbers of pages.</summary>
    private static bool IsContents(List<PdfRow> rows, Gutter gutter)
    {
        var numbers = Part(rows, word => word.Middle > gutter.Middle);
        return numbers.Count >= 3 && numbers.TrueForAll(row => row.Words.Count == 1 && row.Words[0].Text.Length <= 4 && row.Words[0].Text.All(char.IsAsciiDigit));
    }
}
