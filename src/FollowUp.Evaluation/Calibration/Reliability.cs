using System.Collections.Immutable;

namespace FollowUp.Evaluation.Calibration;

/// <summary>A tenth of the scale of confidence, and what became of the proposals in it.</summary>
/// <param name="From">Lower end, inclusive; the band reaches to the next tenth, the last one to 1.</param>
/// <param name="Stated">Mean confidence.</param>
/// <param name="Interval">Where the true share lies in nineteen of twenty cases (Wilson).</param>
public sealed record ReliabilityBand(double From, int Count, int Right, double Stated, (double Low, double High) Interval)
{
    /// <summary>Share that was right; 0 of an empty band.</summary>
    public double Observed => Count == 0 ? 0 : (double)Right / Count;
}

/// <summary>How far stated confidence can be believed.</summary>
/// <param name="ExpectedError">Mean distance of stated and observed, weighted by the number of proposals in each band.</param>
public sealed record Reliability(ImmutableArray<ReliabilityBand> Bands, double ExpectedError, int Count)
{
    // Mining leaves out what is less sure than this; a band below is shown only if something lies in it.
    private const int LowestUsualBand = 4;

    private const double Normal95 = 1.96;

    /// <summary>The bands of these proposals.</summary>
    public static Reliability Of(IReadOnlyCollection<Judged> judged)
    {
        ArgumentNullException.ThrowIfNull(judged);
        var byBand = judged.ToLookup(j => Math.Clamp((int)Math.Round(j.Confidence * 100) / 10, 0, 9));
        var bands = Enumerable.Range(0, 10).Where(b => b >= LowestUsualBand || byBand[b].Any()).Select(b => Band(b, [.. byBand[b]])).ToImmutableArray();
        var error = judged.Count == 0 ? 0 : bands.Sum(b => b.Count * Math.Abs(b.Observed - b.Stated)) / judged.Count;
        return new Reliability(bands, error, judged.Count);
    }

    private static ReliabilityBand Band(int tenth, ImmutableArray<Judged> judged)
    {
        var right = judged.Count(j => j.IsRight);
        return new ReliabilityBand(tenth / 10.0, judged.Length, right, judged.IsEmpty ? 0 : judged.Average(j => j.Confidence), Wilson(right, judged.Length));
    }

    private static (double Low, double High) Wilson(int right, int count)
    {
        if (count == 0)
        {
            return (0, 1);
        }

        var (share, square) = ((double)right / count, Normal95 * Normal95);
        var middle = (share + (square / (2 * count))) / (1 + (square / count));
        var half = Normal95 * Math.Sqrt((share * (1 - share) / count) + (square / (4.0 * count * count))) / (1 + (square / count));
        return (Math.Max(0, middle - half), Math.Min(1, middle + half));
    }
}
