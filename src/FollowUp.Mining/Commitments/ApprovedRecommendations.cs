using System.Globalization;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Commitments;

/// <summary>Whether the decision makes the recommendations binding: "godkendte indstillingerne", "Tiltrådt.".</summary>
internal static class ApprovedRecommendations
{
    private static readonly string[] Approvals = ["godkend", "tiltråd", "tiltræd", "vedtag", "tilslut", "følge", "fulgt", "besluttede som", "som indstillet"];

    /// <summary>A decision of a few words, all about the recommendation.</summary>
    private const int ShortDecision = 60;

    public static bool Are(AgendaPoint point, string text)
    {
        if (point.Outcome is Outcome.Rejected or Outcome.Postponed || point.Recommendations.IsEmpty)
        {
            return false;
        }

        foreach (var section in point.OutcomeSections)
        {
            var decision = section.Body.In(text).Trim();
            var opening = (decision.Length > 600 ? decision[..600] : decision).ToLower(CultureInfo.InvariantCulture);
            if (!Approvals.Any(a => opening.Contains(a, StringComparison.Ordinal)) || opening.Contains("ikke godkend", StringComparison.Ordinal))
            {
                continue;
            }

            if (opening.Contains("indstilling", StringComparison.Ordinal) || opening.Contains("som indstillet", StringComparison.Ordinal)
                || opening.Split('\n')[0].Length <= ShortDecision && (opening.StartsWith("godkendt", StringComparison.Ordinal)
                    || opening.StartsWith("tiltrådt", StringComparison.Ordinal) || opening.StartsWith("vedtaget", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
