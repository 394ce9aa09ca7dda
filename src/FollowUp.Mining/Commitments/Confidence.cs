namespace FollowUp.Mining.Commitments;

/// <summary>How sure a proposal is: the rule's own confidence, moved by what else the clause and its place say.</summary>
internal static class Confidence
{
    private const double Highest = 0.97;

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
        return Math.Round(Math.Clamp(value, 0, Highest), 2);
    }
}
