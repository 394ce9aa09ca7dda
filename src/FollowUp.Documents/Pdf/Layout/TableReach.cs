namespace FollowUp.Documents.Pdf.Layout;

/// <summary>How far down a table reaches below its last row of two cells: the rest of a cell that takes several lines.</summary>
internal static class TableReach
{
    private const float Apart = 1.25f;

    public static (int First, int Last) Of(IReadOnlyList<PdfRow> rows, Gutter gutter)
    {
        var last = gutter.Last;
        var usual = LineDistance.Usual([.. rows.Skip(gutter.First).Take(last - gutter.First + 1)]);
        while (last + 1 < rows.Count && rows[last].Base - rows[last + 1].Base < Apart * usual * rows[last + 1].Size && (rows[last + 1].Left >= gutter.Left || IsRestOfFirst(rows[last + 1], gutter)))
        {
            last++;
        }

        return (gutter.First, last);
    }

    private static bool IsRestOfFirst(PdfRow row, Gutter gutter) => row.Right <= gutter.Right && char.IsLower(row.Words[0].Text[0]);
}
