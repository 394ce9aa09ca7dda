namespace FollowUp.Documents.Pdf.Layout;

/// <summary>Lines of two columns that stand beside each other on heights of their own, so that no row holds both.</summary>
internal static class SideBySide
{
    /// <summary>In parts of the size: less than the lines of one column keep between them.</summary>
    private const float Overlap = 0.8f;

    /// <summary>What a program's rounding makes; in points.</summary>
    private const float SameHeight = 0.6f;

    private const int FewestLines = 3;

    private const float FewestOfLines = 0.3f;

    /// <summary>The strip between a row and the next, where the one ends before the other begins though they overlap in height.</summary>
    public static (float Left, float Right)? Strip(PdfRow row, PdfRow next)
    {
        if (row.Base - next.Base >= Overlap * Math.Min(row.Size, next.Size))
        {
            return null;
        }

        return row.Right < next.Left ? (row.Right, next.Left) : next.Right < row.Left ? (next.Right, row.Left) : null;
    }

    /// <summary>The lines keep no common heights: cells of a table begin on one height and go on at one distance.</summary>
    public static bool HaveOwnHeights(List<PdfRow> left, List<PdfRow> right)
    {
        var (beside, apart, r) = (0, 0, 0);
        foreach (var line in left)
        {
            while (r + 1 < right.Count && Math.Abs(right[r + 1].Base - line.Base) <= Math.Abs(right[r].Base - line.Base))
            {
                r++;
            }

            var distance = Math.Abs(right[r].Base - line.Base);
            if (distance < Overlap * line.Size)
            {
                beside++;
                apart += distance > SameHeight ? 1 : 0;
            }
        }

        return apart >= FewestLines && apart >= FewestOfLines * beside;
    }
}
