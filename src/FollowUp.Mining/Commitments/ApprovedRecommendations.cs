using System.Buffers;
using System.Globalization;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Commitments;

/// <summary>Whether the decision makes the recommendations binding: "godkendte indstillingerne", "Tiltrådt.".</summary>
internal static class ApprovedRecommendations
{
    private static readonly SearchValues<string> Approvals =
        SearchValues.Create(["godkend", "tiltråd", "tiltræd", "vedtag", "tilslut", "følge", "fulgt", "besluttede som", "som indstillet"], StringComparison.Ordinal);

    /// <summary>A decision of a few words, all about the recommendation.</summary>
    private const int ShortDecision = 140;

    /// <summary>So much of a decision says whether it approves, in UTF-16 units.</summary>
    private const int Opening = 600;

    public static bool Are(AgendaPoint point, string text)
    {
        if (point.Outcome is Outcome.Rejected or Outcome.Postponed || point.Recommendations.IsEmpty)
        {
            return false;
        }

        foreach (var section in point.OutcomeSections)
        {
            var decision = text.AsSpan(section.Body.Start, section.Body.Length).Trim();
            var opening = decision[..Math.Min(decision.Length, Opening)].ToString().ToLower(CultureInfo.InvariantCulture);
            if (!opening.AsSpan().ContainsAny(Approvals))
            {
                continue;
            }

            // "Godkendt.", "Indstillingen blev tiltrådt, idet ...", "Pkt. 1 drøftet, pkt. 2 godkendt.": it stands at the opening.
            var line = opening.IndexOf('\n', StringComparison.Ordinal);
            var first = line < 0 ? opening : opening[..line];
            var stop = first.IndexOf(". ", StringComparison.Ordinal);
            first = stop > 12 ? first[..stop] : first;
            if (first.Contains("ikke godkend", StringComparison.Ordinal) || first.Contains("ikke tiltr", StringComparison.Ordinal))
            {
                continue;
            }

            if (opening.Contains("indstilling", StringComparison.Ordinal) || opening.Contains("som indstillet", StringComparison.Ordinal)
                || first.Length <= ShortDecision && first.AsSpan().ContainsAny(Approvals))
            {
                return true;
            }
        }

        return false;
    }
}
