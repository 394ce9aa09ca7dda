using FollowUp.Minutes.Reading.Lines;

namespace FollowUp.Minutes.Reading.Points;

/// <summary>
/// Points that the chain of rising numbers has left out: one that is written in another form than the others, one that was taken out
/// of its order, and points that have parts alone ("3.a", "3.b").
/// </summary>
internal static class PointGaps
{
    public static List<PointHeading> Filled(TextLines lines, PointCandidates candidates, List<PointHeading> chain, PointForm form)
    {
        var known = chain.Select(h => h.Number).ToHashSet();
        var (low, high) = (chain[0], chain[^1]);
        var more = new List<PointHeading>();
        var least = Math.Max(1, chain.Min(h => h.Weight));
        foreach (var other in Enum.GetValues<PointForm>())
        {
            if (!candidates.HasAny(other, h => !known.Contains(h.Number) && h.Line > low.Line && h.Number <= high.Number + 1))
            {
                continue;
            }

            foreach (var candidate in candidates[other])
            {
                if (known.Contains(candidate.Number) || candidate.Line < low.Line)
                {
                    continue;
                }

                var isInOrder = IsInOrder(chain, candidate);
                var fits = other == form ? candidate.Weight >= (isInOrder ? -1 : least + 2) : candidate.Weight >= (isInOrder ? 3 : PointWeights.Strong + 2);
                if (fits && candidate.Number <= high.Number + (candidate.Line > high.Line ? 1 : 0))
                {
                    more.Add(candidate);
                    known.Add(candidate.Number);
                }
            }
        }

        var weights = new PointWeights(lines);
        var parts = candidates.Parts.Where(p => !known.Contains(p.Number) && p.Number <= high.Number + 1 && p.Line > low.Line && weights.Of(p, null, null) >= 0);
        return [.. chain.Concat(more).Concat(parts).OrderBy(h => h.Line)];
    }

    /// <summary>The candidate stands between the points whose numbers are around its own.</summary>
    private static bool IsInOrder(List<PointHeading> chain, PointHeading candidate)
    {
        var (low, high) = (0, chain.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = chain[middle].Line < candidate.Line ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && chain[low - 1].Number < candidate.Number && candidate.Number <= chain[low - 1].Number + 3 && (low == chain.Count || chain[low].Number > candidate.Number);
    }
}
