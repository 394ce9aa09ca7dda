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
            if (isNext && OpenedWithin(lines, candidate.Line + 1, 4) && !StandsInRecommendation(lines, candidate.Line))
            {
                found.Add(candidate);
            }
        }

        return found;
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
