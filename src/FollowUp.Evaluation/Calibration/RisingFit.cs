using System.Collections.Immutable;

namespace FollowUp.Evaluation.Calibration;

/// <summary>A step of a <see cref="RisingFit"/>: proposals from this confidence to that one were right as often as <see cref="Share"/>.</summary>
public sealed record FitStep(double From, double To, int Count, int Right)
{
    /// <summary>Share that was right.</summary>
    public double Share => (double)Right / Count;
}

/// <summary>
/// The rising step function nearest to what was observed (isotonic regression by pooling adjacent violators): more confidence may never
/// mean less often right.
/// </summary>
public static class RisingFit
{
    /// <summary>The steps, rising in confidence and in share.</summary>
    public static ImmutableArray<FitStep> Of(IEnumerable<Judged> judged)
    {
        var steps = new List<FitStep>();
        foreach (var same in judged.GroupBy(j => j.Confidence).OrderBy(g => g.Key))
        {
            var step = new FitStep(same.Key, same.Key, same.Count(), same.Count(j => j.IsRight));
            while (steps.Count > 0 && steps[^1].Share >= step.Share)
            {
                step = new FitStep(steps[^1].From, step.To, steps[^1].Count + step.Count, steps[^1].Right + step.Right);
                steps.RemoveAt(steps.Count - 1);
            }

            steps.Add(step);
        }

        return [.. steps];
    }
}
