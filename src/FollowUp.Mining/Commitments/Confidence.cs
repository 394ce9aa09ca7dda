using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Commitments;

/// <summary>How sure a proposal is: the rule's own confidence, moved by what else the clause and the point say.</summary>
internal static class Confidence
{
    private const double Highest = 0.95;

    public static double Of(Found found, AgendaPoint point)
    {
        var value = found.Draft.Confidence;
        value += found.Deadline is { } deadline && (deadline.Date ?? deadline.Latest) is not null ? 0.05 : 0;
        value += found.Draft.Actors.IsEmpty ? 0 : 0.02;
        value -= found.Rules.Contains("approved-recommendation") ? 0.1 : 0;

        value -= found.IsConditional ? 0.3 : 0;
        value += found.IsListed ? 0.05 : 0;

        // Minutes without headings mix what was said with what was agreed.
        value -= point.Sections.Any(s => s.Heading.Length == 0) ? 0.08 : 0;
        return Math.Round(Math.Clamp(value, 0, Highest), 2);
    }
}
