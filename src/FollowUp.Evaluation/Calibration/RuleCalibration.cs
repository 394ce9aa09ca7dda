using System.Collections.Immutable;

namespace FollowUp.Evaluation.Calibration;

/// <summary>How right the proposals of one rule are, against what they say of themselves.</summary>
/// <param name="Stated">Mean confidence of its proposals.</param>
/// <param name="Fit">What each stretch of confidence was worth.</param>
public sealed record RuleCalibration(string Rule, int Count, int Right, double Stated, ImmutableArray<FitStep> Fit)
{
    // Stated confidence weighs as much as so many proposals: three right of three is no reason to say 1.
    private const int WeightOfStated = 4;

    /// <summary>Share that was right.</summary>
    public double Observed => (double)Right / Count;

    /// <summary>What the rule could state: the observed share, drawn towards the stated one where there are few proposals.</summary>
    public double Suggested => (Right + (WeightOfStated * Stated)) / (Count + WeightOfStated);

    /// <summary>Every rule that fired, the most used first. A proposal on which several rules fired counts with each of them.</summary>
    public static ImmutableArray<RuleCalibration> Of(IEnumerable<Judged> judged) =>
    [
        .. judged.SelectMany(j => j.Rules.Distinct(StringComparer.Ordinal).Select(rule => (Rule: rule, Judged: j)))
            .GroupBy(pair => pair.Rule, pair => pair.Judged, StringComparer.Ordinal)
            .Select(g => new RuleCalibration(g.Key, g.Count(), g.Count(j => j.IsRight), g.Average(j => j.Confidence), RisingFit.Of(g)))
            .OrderByDescending(r => r.Count).ThenBy(r => r.Rule, StringComparer.Ordinal),
    ];
}
