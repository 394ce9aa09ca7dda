namespace FollowUp.Documents.Pdf.Layout;

/// <summary>How far up and down two columns reach beyond the rows that have text in both: one of them is often longer.</summary>
internal static class ColumnReach
{
    private const float Apart = 1.5f;
    private const float OtherSize = 1;
    private const float SamePlace = 2;
    private const int FewestOfLonger = 2;

    public static (int First, int Last) Of(IReadOnlyList<PdfRow> rows, Gutter gutter)
    {
        var (first, last) = (gutter.First, gutter.Last);
        var inside = rows.Skip(first).Take(last - first + 1).Select(row => row.Only(word => word.Middle < gutter.Middle));
        var usual = LineDistance.Usual([.. inside.OfType<PdfRow>()]);
        for (var i = first - 1; i >= 0 && IsOneSided(rows[i], gutter); i--)
        {
            first = Math.Abs(rows[i].Left - gutter.Right) < SamePlace ? i : first;
        }

        while (first > 0 && IsOneSided(rows[first - 1], gutter) && IsNext(rows[first - 1], SameSide(rows[first], rows[first - 1], gutter), usual))
        {
            first--;
        }

        // Below, paragraphs of the longer column may follow at a distance: they belong to it as long as a later line fills the column,
        // and all of them do where its text has gone on for some lines below the end of the other one.
        var goesOn = 0;
        for (var i = last + 1; i < rows.Count && IsOneSided(rows[i], gutter) && rows[i - 1].Base - rows[i].Base < 3 * usual * rows[i].Size; i++)
        {
            if ((last == i - 1 && (goesOn >= FewestOfLonger || IsNext(rows[i - 1], rows[i], usual))) || Fills(rows[i], rows, gutter))
            {
                goesOn += last == i - 1 ? 1 : 0;
                last = i;
            }
        }

        return (first, last);
    }

    public static bool IsOneSided(PdfRow row, Gutter gutter) => row.Right <= gutter.Right || row.Left >= gutter.Left;

    /// <summary>The words below on the side of the row above: beside it may stand a heading of another size.</summary>
    private static PdfRow SameSide(PdfRow below, PdfRow above, Gutter gutter) =>
        below.Only(word => above.Left >= gutter.Left ? word.Middle > gutter.Middle : word.Middle < gutter.Middle) ?? below;

    private static bool IsNext(PdfRow above, PdfRow below, float usual) =>
        above.Base - below.Base < Apart * usual * below.Size && Math.Abs(above.Size - below.Size) < OtherSize;

    private static bool Fills(PdfRow row, IReadOnlyList<PdfRow> rows, Gutter gutter)
    {
        var left = rows[gutter.First].Left;
        return row.Right <= gutter.Right && row.Right - left > 0.85f * (gutter.Left - left);
    }
}
