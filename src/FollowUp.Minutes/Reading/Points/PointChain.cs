namespace FollowUp.Minutes.Reading.Points;

/// <summary>
/// Chooses the points among the lines that may be headings: the chain of rising numbers that most speaks for. One pass over the lines
/// with a step for each number, so that a hundred thousand list items take no longer than their reading.
/// </summary>
internal static class PointChain
{
    private const int Numbers = 1000;

    /// <summary>What a number that is missing costs; a list inside a point costs more than it brings.</summary>
    private const int GapCost = 2;

    /// <summary>What going back or far ahead costs; only a sure heading is worth it.</summary>
    private const int JumpCost = 5;

    /// <summary>What a beginning costs with another number than 0 or 1.</summary>
    private const int LateCost = 2;

    /// <returns>The headings in document order and the sum of what speaks for them.</returns>
    public static (List<PointHeading> Chain, int Total) Best(IReadOnlyList<PointHeading> candidates)
    {
        var best = new (int Total, int At)[Numbers];
        Array.Fill(best, (int.MinValue, -1));
        var before = new int[candidates.Count];
        var (top, topAt) = (int.MinValue, -1);
        for (var i = 0; i < candidates.Count; i++)
        {
            var (number, weight) = (candidates[i].Number, candidates[i].Weight);
            var (total, from) = (number <= 1 ? 0 : -LateCost, -1);
            for (var back = 1; back <= 3 && number - back >= 0; back++)
            {
                Try(best[number - back], (back - 1) * GapCost);
            }

            if (weight >= PointWeights.Strong)
            {
                Try(best[number], JumpCost);
                Try((top, topAt), JumpCost);
            }

            before[i] = from;
            total += weight;
            if (total > best[number].Total)
            {
                best[number] = (total, i);
            }

            // The number that was due weighs nothing against itself: in a text without blank lines it is all that speaks for the last points.
            if (total > top || (total == top && from >= 0 && from == topAt))
            {
                (top, topAt) = (total, i);
            }

            void Try((int Total, int At) step, int cost)
            {
                if (step.At >= 0 && step.Total - cost > total)
                {
                    (total, from) = (step.Total - cost, step.At);
                }
            }
        }

        var chain = new List<PointHeading>();
        for (var at = topAt; at >= 0; at = before[at])
        {
            chain.Add(candidates[at]);
        }

        chain.Reverse();
        return (chain, topAt < 0 ? 0 : top);
    }
}
