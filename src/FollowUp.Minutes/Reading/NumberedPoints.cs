using System.Collections.Immutable;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading;

/// <summary>
/// Tells numbered points from numbered lists. A point is the next in the count, and something opens it (a journal number, a known
/// heading); in minutes without any known heading a count from 1 with text between is enough.
/// </summary>
internal static class NumberedPoints
{
    public static List<PointHeading> Find(ImmutableArray<TextLine> lines, List<PointHeading> candidates)
    {
        var opened = Opened(lines, candidates);
        return opened.Count > 0 ? opened : Plain(lines, candidates);
    }

    private static List<PointHeading> Opened(ImmutableArray<TextLine> lines, List<PointHeading> candidates)
    {
        var found = new List<PointHeading>();
        foreach (var candidate in candidates)
        {
            var last = found.Count == 0 ? 0 : found[^1].Number;
            var isNext = found.Count == 0 || (candidate.Number > last && candidate.Number <= last + 3);
            if (isNext && (ClosedPoint.Is(candidate.Title) || (OpenedWithin(lines, candidate.Line + 1, 4) && !StandsInRecommendation(lines, candidate.Line))))
            {
                found.Add(candidate);
            }
        }

        return WithGapsFilled(lines, candidates, found);
    }

    /// <summary>Between points 4 and 6 a line "5. Eventuelt" is the point that was missed.</summary>
    private static List<PointHeading> WithGapsFilled(ImmutableArray<TextLine> lines, List<PointHeading> candidates, List<PointHeading> found)
    {
        var whole = new List<PointHeading>();
        foreach (var point in found)
        {
            var last = whole.Count == 0 ? null : whole[^1];
            if (last is not null && point.Number == last.Number + 2
                && candidates.LastOrDefault(c => c.Number == last.Number + 1 && c.Line > last.Line && c.Line < point.Line && !StandsInRecommendation(lines, c.Line)) is { } missed)
            {
                whole.Add(missed);
            }

            whole.Add(point);
        }

        return whole;
    }

    private static bool OpenedWithin(ImmutableArray<TextLine> lines, int from, int wordLines)
    {
        for (var i = from; i < lines.Length && wordLines > 0; i++)
        {
            if (lines[i].IsBlank)
            {
                continue;
            }

            if (PointHeadings.OpensPoint(lines[i]))
            {
                return true;
            }

            if (PointHeading.Numbered(lines[i]) is not null)
            {
                return false;
            }

            wordLines--;
        }

        return false;
    }

    /// <summary>The nearest line of words above that is no list item says "indstiller" or is the heading Indstilling.</summary>
    private static bool StandsInRecommendation(ImmutableArray<TextLine> lines, int at)
    {
        for (var i = at - 1; i >= 0 && i > at - 40; i--)
        {
            if (lines[i].IsBlank || ListItem.MarkLength(lines[i].Content) > 0)
            {
                continue;
            }

            return SectionNames.KindOf(lines[i].Content) == SectionKind.Recommendation
                || lines[i].Content.TrimEnd(' ', ':', ',').EndsWith("indstiller", StringComparison.OrdinalIgnoreCase)
                || lines[i].Content.TrimEnd(' ', ':', ',').EndsWith(" at", StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    private static List<PointHeading> Plain(ImmutableArray<TextLine> lines, List<PointHeading> candidates)
    {
        var best = new List<PointHeading>();
        if (!MinutesMarks.InHead(lines))
        {
            return best;
        }

        var run = new List<PointHeading>();
        foreach (var candidate in candidates)
        {
            if (candidate.Number == 1)
            {
                run = [];
            }

            if (candidate.Number == run.Count + 1)
            {
                run.Add(candidate);
                best = run.Count >= best.Count ? run : best;
            }
        }

        return best.Count >= 2 ? [.. best] : [];
    }
}
