using System.Collections.Frozen;

namespace FollowUp.Mining.Remembering;

/// <summary>
/// Case numbers that tell nothing of a matter: that of "Evt.", of the approval of the agenda, of messages, and whatever number a
/// house puts on point after point.
/// </summary>
public static class FillerNumbers
{
    /// <summary>Stands it on so many points, no one of them is meant by it.</summary>
    private const int TooMany = 3;

    /// <summary>The numbers among the points of all minutes that are known of a forum.</summary>
    /// <param name="points">Title and case number as printed.</param>
    public static FrozenSet<string> Among(IEnumerable<(string Title, string? CaseNumber)> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        return points
            .Where(point => !string.IsNullOrWhiteSpace(point.CaseNumber))
            .GroupBy(point => FoldedWords.Of(point.CaseNumber!), StringComparer.Ordinal)
            .Where(same => same.Count() >= TooMany || same.Any(point => IsFillerTitle(point.Title)))
            .Select(same => same.Key)
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>"CF - Evt." and "Eventuelt" alike: the forum's letters in front do not count.</summary>
    public static bool IsFillerTitle(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var dash = title.IndexOf(" - ", StringComparison.Ordinal);
        return MatchingLexicon.FillerPoints.Contains(FoldedWords.Of(title))
            || (dash > 0 && MatchingLexicon.FillerPoints.Contains(FoldedWords.Of(title[(dash + 3)..])));
    }
}
