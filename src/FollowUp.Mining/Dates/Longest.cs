using FollowUp.Mining.Dates.Leads;

namespace FollowUp.Mining.Dates;

/// <summary>A reading of some words that may have to give way to another.</summary>
/// <param name="Order">Of its rule.</param>
/// <param name="Length">In characters.</param>
internal readonly record struct Candidate(LedTime Time, int Order, int Length);

/// <summary>Where two readings overlap the longer stays, at the same length that of the earlier rule.</summary>
internal static class Longest
{
    private static readonly Comparison<Candidate> ByRank = (a, b) =>
        a.Length != b.Length ? b.Length - a.Length
        : a.Order != b.Order ? a.Order - b.Order
        : a.Time.Start - b.Time.Start;

    private static readonly Comparison<Candidate> ByPlace = (a, b) => a.Time.Start - b.Time.Start;

    /// <param name="tokens">How many tokens the text has.</param>
    public static List<Candidate> Of(List<Candidate> found, int tokens)
    {
        if (found.Count == 1)
        {
            return found;
        }

        found.Sort(ByRank);
        var taken = new bool[tokens];
        var kept = new List<Candidate>(found.Count);
        foreach (var candidate in found)
        {
            var own = taken.AsSpan(candidate.Time.Start..candidate.Time.End);
            if (!own.Contains(true))
            {
                own.Fill(true);
                kept.Add(candidate);
            }
        }

        kept.Sort(ByPlace);
        return kept;
    }
}
