namespace FollowUp.Documents.Pdf.Layout;

/// <summary>Where the right columns of the pages before began: a document keeps its columns from page to page.</summary>
internal sealed class KnownColumns
{
    /// <summary>In points.</summary>
    private const float SamePlace = 1.5f;

    /// <summary>More places are no layout.</summary>
    private const int Most = 8;

    private readonly List<float> begins = [];

    public void Add(Gutter gutter)
    {
        if (begins.Count < Most && !Has(gutter))
        {
            begins.Add(gutter.Right);
        }
    }

    public bool Has(Gutter gutter) => begins.Exists(begin => Math.Abs(begin - gutter.Right) < SamePlace);
}
