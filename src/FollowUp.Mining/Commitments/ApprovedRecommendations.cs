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

    /// <summary>So much of a decision that takes the recommendations one by one is looked at, in UTF-16 units.</summary>
    private const int LongestRead = 20_000;

    /// <summary>So much of a decision says whether it approves, in UTF-16 units.</summary>
    private const int Opening = 600;

    private static readonly string[] Labels = ["ad ", "ad. ", "pkt. ", "punkt ", "indstilling "];

    /// <summary>The recommendations that the decision approves, each judged by itself where the decision takes them one by one.</summary>
    public static IEnumerable<Recommendation> Of(AgendaPoint point, string text)
    {
        if (point.Recommendations.IsEmpty)
        {
            return [];
        }

        if ((point.Recommendations.Length > 1 ? OneByOne(point, text) : null) is not { } decision)
        {
            return Are(point, text) ? point.Recommendations : [];
        }

        return point.Recommendations.Where((_, i) => Part(decision, i + 1) is { } part && part.AsSpan().ContainsAny(Approvals) && !part.Contains("ikke ", StringComparison.Ordinal));
    }

    /// <summary>"Ad 1) Drøftet. ... Ad 2) Godkendt, idet ...": the decision in lower case, null where it opens otherwise.</summary>
    private static string? OneByOne(AgendaPoint point, string text)
    {
        foreach (var section in point.OutcomeSections)
        {
            var words = text.AsSpan(section.Body.Start, Math.Min(section.Body.Length, LongestRead)).Trim();
            if (OpensWithFirst(words) && words.ToString().ToLower(CultureInfo.InvariantCulture) is var decision && Part(decision, 2) is not null)
            {
                return decision;
            }
        }

        return null;
    }

    private static bool OpensWithFirst(ReadOnlySpan<char> decision)
    {
        foreach (var label in Labels)
        {
            if (decision.StartsWith(label, StringComparison.OrdinalIgnoreCase) && decision.Length > label.Length && decision[label.Length] == '1')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first sentence of what the decision says of one recommendation; null where it says nothing.</summary>
    private static string? Part(string decision, int number)
    {
        foreach (var label in Labels)
        {
            var mark = string.Create(CultureInfo.InvariantCulture, $"{label}{number}");
            for (var at = decision.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = decision.IndexOf(mark, at + 1, StringComparison.Ordinal))
            {
                var behind = at + mark.Length;
                var opens = at == 0 || decision[at - 1] is '\n' or ' ' or '(';
                if (opens && behind < decision.Length && !char.IsDigit(decision[behind]))
                {
                    var part = decision.AsSpan(behind, Math.Min(ShortDecision, decision.Length - behind)).TrimStart(").:- ");
                    var stop = part.IndexOfAny('.', '\n');
                    return (stop > 0 ? part[..stop] : part).ToString();
                }
            }
        }

        return null;
    }

    private static bool Are(AgendaPoint point, string text)
    {
        if (point.Outcome is Outcome.Rejected or Outcome.Postponed)
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
