namespace FollowUp.Documents.Pdf.Layout;

/// <summary>The distance that the lines of a paragraph keep, in parts of their size, so that it holds for large headings as well.</summary>
internal static class LineDistance
{
    private const float Single = 1.25f;

    /// <summary>A low quarter of the distances, for those between paragraphs are larger; single spacing where there are too few to tell.</summary>
    public static float Usual(IReadOnlyList<PdfRow> rows)
    {
        var distances = new List<float>();
        for (var i = 1; i < rows.Count; i++)
        {
            var distance = (rows[i - 1].Base - rows[i].Base) / rows[i].Size;
            if (distance is > 0.5f and < 3)
            {
                distances.Add(distance);
            }
        }

        if (distances.Count < 3)
        {
            return Single;
        }

        distances.Sort();
        return distances[distances.Count / 4];
    }
}
