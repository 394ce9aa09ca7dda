namespace FollowUp.Documents.Pdf.Layout;

/// <summary>Where the lines of running text end, for pages of each width.</summary>
internal sealed class RightMargins
{
    /// <summary>Lines that end within this share of the width are cut by the margin.</summary>
    private const float Ragged = 0.08f;

    private const int FewestLines = 4;

    private readonly Dictionary<int, float> margins = [];

    public static RightMargins Of(IEnumerable<PageRows> pages)
    {
        var found = new RightMargins();
        foreach (var group in pages.Where(page => page.Rows.Count > 0).GroupBy(page => (int)page.Width))
        {
            var left = group.Min(page => page.Rows.Min(row => row.Left));
            var rights = group.SelectMany(page => page.Rows.Select(row => row.Right)).Order().ToList();

            // A few lines hang over.
            var right = rights[Math.Max(0, rights.Count - 1 - (rights.Count / 50))];
            var isSure = rights.Count(end => end > right - (Ragged * (right - left))) >= FewestLines;
            found.margins[group.Key] = isSure ? right : Math.Max(right, group.Key - left);
        }

        return found;
    }

    public float For(PageRows page) => margins.TryGetValue((int)page.Width, out var right) ? right : (float)page.Width;
}
