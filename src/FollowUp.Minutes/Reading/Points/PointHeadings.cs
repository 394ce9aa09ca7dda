using System.Collections.Immutable;
using FollowUp.Minutes.Lexicon;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Reading.Tables;

namespace FollowUp.Minutes.Reading.Points;

/// <summary>
/// Finds the headings of the points. Each way of a house to mark them is tried on its own, and the one that most speaks for is taken:
/// a list inside a point has another form than the points, or less speaks for it.
/// </summary>
internal static class PointHeadings
{
    /// <summary>Numbered points that so much speaks for need not be held against titles without numbers.</summary>
    private const int Clear = 12;

    /// <summary>So much speaks for the points of one form that the others need not be weighed; forms by name come first.</summary>
    private const int Sure = 40;

    private static readonly LabelList<bool> Last = new(LexiconFile.Load(typeof(PointHeadings).Assembly, "point-words.txt")["LastPoint"].Select(t => (t, true)));

    /// <param name="isMinutes">The head says that these are minutes: then less has to speak for a point.</param>
    public static ImmutableArray<PointHeading> Find(TextLines lines, ImmutableArray<TableBlock> tables, bool isMinutes)
    {
        var candidates = new PointCandidates(lines, tables);
        var (chain, total, form) = BestChain(candidates, isMinutes);
        if (total < Clear)
        {
            var (unnumbered, more) = new UnnumberedPoints(lines, candidates.Titles).Find(isMinutes);
            if (more > total)
            {
                return TablePoints.Find(lines, tables, more, unnumbered[0].Line) is { Count: > 0 } inTable ? [.. inTable] : Finish(lines, candidates, unnumbered);
            }
        }

        return TablePoints.Find(lines, tables, total, chain.Count > 0 ? chain[0].Line : int.MaxValue) is { Count: > 0 } rows ? [.. rows]
            : chain.Count > 0 ? Finish(lines, candidates, PointGaps.Filled(lines, candidates, chain, form))
            : candidates.Parts.Count >= 2 && isMinutes ? Finish(lines, candidates, candidates.Parts)
            : [];
    }

    private static (List<PointHeading> Chain, int Total, PointForm Form) BestChain(PointCandidates candidates, bool isMinutes)
    {
        var best = (Chain: new List<PointHeading>(), Total: 0, Form: PointForm.Unnumbered);
        foreach (var form in Enum.GetValues<PointForm>())
        {
            if (best.Total >= Sure && best.Chain.Count >= 3)
            {
                break;
            }

            var (chain, total) = PointChain.Best(candidates[form]);
            var isSure = form == PointForm.Named || chain.Any(h => h.Weight >= PointWeights.Strong - 1);
            if (total > best.Total && (isSure || (isMinutes && chain.Count >= 2)))
            {
                best = (chain, total, form);
            }
        }

        return best;
    }

    private static ImmutableArray<PointHeading> Finish(TextLines lines, PointCandidates candidates, List<PointHeading> found)
    {
        var headings = ImmutableArray.CreateBuilder<PointHeading>(found.Count + 1);
        var lastOf = new Dictionary<int, int>();
        foreach (var heading in found)
        {
            lastOf[heading.Number] = heading.Line;
        }

        for (var i = 0; i < found.Count; i++)
        {
            var next = i + 1 < found.Count ? found[i + 1].Line : lines.Count;

            // A list of points at the top of the document has the same numbers again further down, and nothing between its lines.
            if (lastOf[found[i].Number] == found[i].Line || found[i].Sub is not null || !IsBare(lines, found[i].Line + 1, next))
            {
                headings.Add(PointTitle.Whole(lines, found[i], next));
            }
        }

        AddLast(lines, headings);
        MarkClosed(candidates, headings);
        return headings.ToImmutable();
    }

    private static bool IsBare(TextLines lines, int from, int to)
    {
        var next = lines.SkipBlank(from, to);
        return next >= to || (lines.SkipBlank(next + 1, to) >= to && !Sections.SectionHeading.Opens(lines, next) && CaseNumber.In(lines.Words(next)) is not { IsAlone: true });
    }

    /// <summary>"Eventuelt" below the last numbered point, without a number, is a point too.</summary>
    private static void AddLast(TextLines lines, ImmutableArray<PointHeading>.Builder headings)
    {
        if (headings.Count < 2 || Last.Match(headings[^1].Title).Length > 0 || headings[^1].Form == PointForm.Unnumbered)
        {
            return;
        }

        for (var i = headings[^1].LastLine + 1; i < lines.Count; i++)
        {
            if (lines[i].Last - lines[i].First is > 2 and < 30 && Last.Match(lines.Words(i)) is { Length: > 0 } match && lines.Words(i)[match.Length..].Trim(" :.").IsEmpty
                && (lines[i].IsMarkedHeading || lines.HasBlankBefore(i)))
            {
                headings.Add(new PointHeading(PointForm.Unnumbered, headings[^1].Number + 1, lines.WordsOf(i).TrimEnd(':', ' '), i, i));
                return;
            }
        }
    }

    private static void MarkClosed(PointCandidates candidates, ImmutableArray<PointHeading>.Builder headings)
    {
        var group = 0;
        var isClosed = false;
        for (var i = 0; i < headings.Count; i++)
        {
            for (; group < candidates.Groups.Count && candidates.Groups[group].Line < headings[i].Line; group++)
            {
                // A list of the agenda above the points has such headings too.
                if (i > 0 || headings[0].Line - candidates.Groups[group].Line <= 2)
                {
                    isClosed = candidates.Groups[group].IsClosed;
                }
            }

            headings[i] = isClosed ? headings[i] with { IsInClosedGroup = true } : headings[i];
        }
    }
}
