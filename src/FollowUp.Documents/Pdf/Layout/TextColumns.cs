namespace FollowUp.Documents.Pdf.Layout;

/// <summary>Tells two columns of text, to be read one after the other, from the columns of a table, to be read row by row.</summary>
internal static class TextColumns
{
    private const int FewestRows = 4;

    /// <summary>Lines of text fill their column, cells do not: the share that half of the lines fill.</summary>
    private const float Fill = 0.7f;

    private const double FewestWords = 3;

    private const double FewerWords = 2;

    private const float Full = 0.85f;

    private const double SomeLines = 0.2;

    private const double FullLines = 0.35;

    /// <summary>A distance of more than this many times the usual one parts paragraphs, or the rows of a table.</summary>
    private const float Apart = 1.3f;

    /// <param name="hasLevels">Lines are drawn across both columns between the rows.</param>
    /// <param name="isKnown">Pages before had columns in the same place.</param>
    public static bool Are(IReadOnlyList<PdfRow> rows, Gutter gutter, bool hasLevels, bool isKnown)
    {
        if (hasLevels)
        {
            return false;
        }

        var inside = rows.Skip(gutter.First).Take(gutter.Last - gutter.First + 1).ToList();
        var (leftOrNone, rightOrNone) = (Parts(inside, word => word.Middle < gutter.Middle), Parts(inside, word => word.Middle > gutter.Middle));
        var (left, right) = (leftOrNone.OfType<PdfRow>().ToList(), rightOrNone.OfType<PdfRow>().ToList());
        var (begin, end) = (left.Min(row => row.Left), right.Max(row => row.Right));
        var isText = gutter.Both >= FewestRows && IsText(left, begin, gutter.Left) && IsText(right, gutter.Right, end);

        // Points of few words fill their column with headings: there it tells that the columns take no heed of each other.
        return (isText || (HasText(left, begin, gutter.Left) && HasText(right, gutter.Right, end) && (isKnown || SideBySide.HaveOwnHeights(left, right) || HaveOneAgenda(rows, gutter))))
            && !HaveSameGaps(Gaps(inside, leftOrNone), Gaps(inside, rightOrNone));
    }

    /// <summary>Points of the longer column may lie far below the end of the other one.</summary>
    private static bool HaveOneAgenda(IReadOnlyList<PdfRow> rows, Gutter gutter)
    {
        var longer = rows.Skip(gutter.First).TakeWhile((row, i) => i <= gutter.Last - gutter.First || ColumnReach.IsOneSided(row, gutter)).ToList();
        return AgendaColumns.GoOn([.. Parts(longer, word => word.Middle < gutter.Middle).OfType<PdfRow>()], [.. Parts(longer, word => word.Middle > gutter.Middle).OfType<PdfRow>()]);
    }

    private static List<PdfRow?> Parts(List<PdfRow> rows, Func<PdfWord, bool> condition) => [.. rows.Select(row => row.Only(condition))];

    /// <summary>Some lines are full ones of text, between headings and lists.</summary>
    private static bool HasText(List<PdfRow> lines, float from, float to) =>
        lines.Count(line => line.Right - line.Left >= Fill * (to - from)) >= SomeLines * lines.Count && lines.Average(line => line.Words.Count) >= FewerWords;

    private static bool IsText(List<PdfRow> lines, float from, float to)
    {
        var filled = lines.Select(line => (line.Right - line.Left) / Math.Max(1, to - from)).Order().ToList();
        // Headings and the last lines of short paragraphs fill little; a good third of full lines is more than cells have.
        return (filled[filled.Count / 2] >= Fill || filled.Count(share => share >= Full) >= FullLines * filled.Count) && lines.Average(line => line.Words.Count) >= FewestWords;
    }

    /// <summary>Paragraphs of two columns end where they like; rows of a table end together.</summary>
    private static bool HaveSameGaps(HashSet<int> left, HashSet<int> right) =>
        Math.Min(left.Count, right.Count) >= 2 && left.Intersect(right).Count() >= 0.8 * Math.Max(left.Count, right.Count);

    private static HashSet<int> Gaps(List<PdfRow> rows, List<PdfRow?> parts)
    {
        var usual = LineDistance.Usual([.. parts.OfType<PdfRow>()]);
        var gaps = new HashSet<int>();
        var last = -1;
        for (var i = 0; i < rows.Count; i++)
        {
            if (parts[i] is null)
            {
                continue;
            }

            if (last >= 0 && parts[last]!.Base - parts[i]!.Base > Apart * usual * parts[i]!.Size)
            {
                gaps.Add(i);
            }

            last = i;
        }

        return gaps;
    }
}
