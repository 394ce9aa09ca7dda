using System.Collections.Immutable;

namespace FollowUp.Mining.Commitments;

/// <summary>How sure a proposal is: the rule's own confidence, moved by what else the clause and its place say, told as the share that is right.</summary>
internal static class Confidence
{
    /// <summary>
    /// What the sum was and what share of the proposals with it was right, read off <c>followup eval --calibrate</c> over annotated minutes and
    /// rounded down, since minutes of a new house are read a little worse. Straight lines between.
    /// </summary>
    private static readonly ImmutableArray<(double Sum, double Right)> Observed =
        [(0, 0), (0.4, 0.4), (0.55, 0.55), (0.6, 0.72), (0.65, 0.8), (0.75, 0.88), (0.86, 0.94), (0.93, 0.97), (1, 0.98)];

    /// <returns>0 to 0.98, in steps of a hundredth: of the proposals at 0.9, nine in ten are right.</returns>
    public static double Of(Found found)
    {
        var value = found.Draft.Confidence;
        value += found.Deadline is { } deadline && (deadline.Date ?? deadline.Latest) is not null ? 0.05 : 0;
        value += found.Draft.Actors.IsEmpty ? 0 : 0.02;
        value -= found.Place?.IsRecommendation == true ? 0.1 : 0;
        value -= found.IsConditional ? 0.3 : 0;
        value += found.IsListed ? 0.05 : 0;

        // What was said is mixed with what was agreed where the house has no heading for it.
        value -= found.Place is { IsDiscussion: true } ? 0.12 : found.Place is { IsHeaded: false } ? 0.05 : 0;
        return Math.Round(Calibrated(Math.Clamp(value, 0, 1)), 2);
    }

    private static double Calibrated(double sum)
    {
        var next = 1;
        while (Observed[next].Sum < sum)
        {
            next++;
        }

        var (from, to) = (Observed[next - 1], Observed[next]);
        return from.Right + ((to.Right - from.Right) * (sum - from.Sum) / (to.Sum - from.Sum));
    }
}
