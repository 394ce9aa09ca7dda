namespace FollowUp.Evaluation.Matching;

/// <summary>How well two pieces of evidence cover each other.</summary>
internal static class EvidenceOverlap
{
    /// <summary>
    /// 0 where no pair of places shares at least half of the shorter one; else the greatest share of the common part in the whole.
    /// </summary>
    public static double Of(IReadOnlyList<FoldedSpan> gold, IReadOnlyList<FoldedSpan> mined)
    {
        var best = 0.0;
        foreach (var x in gold)
        {
            foreach (var y in mined)
            {
                var common = Math.Min(x.End, y.End) - Math.Max(x.Start, y.Start);
                if (common > 0 && common >= 0.5 * Math.Min(x.Length, y.Length))
                {
                    best = Math.Max(best, (double)common / (Math.Max(x.End, y.End) - Math.Min(x.Start, y.Start)));
                }
            }
        }

        return best;
    }
}
