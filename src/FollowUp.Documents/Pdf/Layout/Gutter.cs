namespace FollowUp.Documents.Pdf.Layout;

/// <summary>An empty strip from top to bottom through some rows, with text on both sides of it.</summary>
/// <param name="First">The first row with text on both sides.</param>
/// <param name="Last">The last one.</param>
/// <param name="Left">Where the strip begins; in points.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Both">How many rows have text on both sides, or stand beside the next row.</param>
internal sealed record Gutter(int First, int Last, float Left, float Right, int Both)
{
    private const float Narrowest = 6;

    /// <summary>Strips are looked for where many rows have a gap; few places are enough.</summary>
    private const int MostPlaces = 24;

    public float Middle => (Left + Right) / 2;

    /// <summary>The strip with the most rows beside it; null where no two rows share one.</summary>
    public static Gutter? Best(IReadOnlyList<PdfRow> rows)
    {
        var places = new Dictionary<int, int>();
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var (left, right) in Gaps(rows[i]))
            {
                Count(left, right);
            }

            if (i + 1 < rows.Count && SideBySide.Strip(rows[i], rows[i + 1]) is { } strip)
            {
                Count(strip.Left, strip.Right);
            }
        }

        Gutter? best = null;
        foreach (var (place, _) in places.OrderByDescending(place => place.Value).ThenBy(place => place.Key).Take(MostPlaces))
        {
            foreach (var found in At(rows, (place * 4) + 2))
            {
                best = best is null || found.Both > best.Both || (found.Both == best.Both && found.Right - found.Left > best.Right - best.Left) ? found : best;
            }
        }

        return best;

        void Count(float left, float right)
        {
            var place = (int)(left + right) / 8;
            places[place] = places.GetValueOrDefault(place) + 1;
        }
    }

    /// <summary>The gaps of a row that are too wide for one between words; that behind a list mark belongs to the mark.</summary>
    private static IEnumerable<(float Left, float Right)> Gaps(PdfRow row)
    {
        for (var i = 1; i < row.Words.Count; i++)
        {
            var (before, after) = (row.Words[i - 1].Right, row.Words[i].Left);
            if (after - before >= row.WideGap && !(i == 1 && GapBetweenWords.HasMark(row.Words, row.Size)))
            {
                yield return (before, after);
            }
        }
    }

    /// <summary>The stretches of rows that nothing crosses at a place.</summary>
    private static IEnumerable<Gutter> At(IReadOnlyList<PdfRow> rows, float at)
    {
        var (first, last, both) = (-1, -1, 0);
        var (left, right) = (float.MinValue, float.MaxValue);
        for (var i = 0; i <= rows.Count; i++)
        {
            var (before, after, isCrossed) = i < rows.Count ? Beside(rows[i], at) : (null, null, true);
            var (newLeft, newRight) = (Math.Max(left, before ?? left), Math.Min(right, after ?? right));
            if (!isCrossed && newRight - newLeft >= Narrowest)
            {
                (left, right) = (newLeft, newRight);
                if (before is not null && after is not null && after - before >= rows[i].WideGap)
                {
                    first = first < 0 ? i : first;
                    (last, both) = (i, both + 1);
                }
                else if (i > 0 && last < i - 1 && SideBySide.Strip(rows[i - 1], rows[i]) is { } strip && strip.Left <= at && strip.Right >= at)
                {
                    first = first < 0 ? i - 1 : first;
                    (last, both) = (i, both + 1);
                }

                continue;
            }

            if (both >= 2)
            {
                yield return new Gutter(first, last, left, right, both);
            }

            (first, last, both, left, right) = (-1, -1, 0, float.MinValue, float.MaxValue);
        }
    }

    /// <summary>Where the text before the place ends and the text behind it begins; crossed where no more than a space is there.</summary>
    private static (float? Before, float? After, bool IsCrossed) Beside(PdfRow row, float at)
    {
        float? before = null;
        float? after = null;
        foreach (var word in row.Words)
        {
            if (word.Left < at && word.Right > at)
            {
                return (null, null, true);
            }

            if (word.Right <= at)
            {
                before = Math.Max(before ?? word.Right, word.Right);
            }
            else
            {
                after ??= word.Left;
            }
        }

        return (before, after, before is not null && after is not null && after - before < Narrowest);
    }
}
