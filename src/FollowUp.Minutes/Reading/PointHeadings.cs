using System.Collections.Immutable;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading;

/// <summary>
/// Finds the headings of the points. The house's own form decides: named headings ("Punkt 3: ...") where there are any, else numbered
/// ones, else the lines that stand above a journal number or are marked as headings above known sections.
/// </summary>
internal static class PointHeadings
{
    public static ImmutableArray<PointHeading> Find(ImmutableArray<TextLine> lines)
    {
        var named = Collect(lines, PointHeading.Named);
        if (named.Count > 0)
        {
            return Finish(lines, named);
        }

        var numbered = NumberedPoints.Find(lines, Collect(lines, PointHeading.Numbered));
        return numbered.Count > 0 ? Finish(lines, numbered) : Finish(lines, UnnumberedPoints.Find(lines));
    }

    private static List<PointHeading> Collect(ImmutableArray<TextLine> lines, Func<TextLine, PointHeading?> read)
    {
        var found = new List<PointHeading>();
        foreach (var line in lines)
        {
            if (read(line) is { } heading)
            {
                found.Add(heading);
            }
        }

        return found;
    }

    private static ImmutableArray<PointHeading> Finish(ImmutableArray<TextLine> lines, List<PointHeading> found)
    {
        var headings = ImmutableArray.CreateBuilder<PointHeading>(found.Count);
        var lastOf = found.GroupBy(h => h.Number).ToDictionary(g => g.Key, g => g.Max(h => h.Line));
        for (var i = 0; i < found.Count; i++)
        {
            var next = i + 1 < found.Count ? found[i + 1].Line : lines.Length;

            // A list of points at the top of the document has the same numbers again further down, and nothing between its lines.
            if (lastOf[found[i].Number] > found[i].Line && IsBare(lines, found[i].Line + 1, next))
            {
                continue;
            }

            headings.Add(WithWholeTitle(lines, found[i], next));
        }

        return headings.ToImmutable();
    }

    private static bool IsBare(ImmutableArray<TextLine> lines, int from, int to)
    {
        var words = 0;
        for (var i = from; i < to && words < 2; i++)
        {
            words += lines[i].IsBlank ? 0 : 1;
            if (!lines[i].IsBlank && (SectionNames.KindOf(lines[i].Content) is not null || CaseNumber.IsAlone(lines[i].Content)))
            {
                return false;
            }
        }

        return words < 2;
    }

    /// <summary>A title may stand on the line below its number, or wrap: up to two lines more, before a blank line or what opens the point.</summary>
    private static PointHeading WithWholeTitle(ImmutableArray<TextLine> lines, PointHeading heading, int next)
    {
        var (title, last) = (heading.Title, heading.LastLine);
        if (title.Length == 0)
        {
            var first = last + 1;
            while (first < next && lines[first].IsBlank)
            {
                first++;
            }

            if (first < next && !OpensPoint(lines[first]) && lines[first].CanBeHeading)
            {
                (title, last) = (lines[first].Content, first);
            }
        }

        // Only a line that is followed by what opens the point (journal number, heading) is surely a part of the title.
        for (var more = 0; more < 2 && last + 2 < next && title.Length > 40; more++)
        {
            var line = lines[last + 1];
            if (line.IsBlank || OpensPoint(line) || !line.CanBeHeading || line.Content.EndsWith('.'))
            {
                break;
            }

            var after = last + 2;
            while (after < next && lines[after].IsBlank)
            {
                after++;
            }

            if (after >= next || !OpensPoint(lines[after]))
            {
                break;
            }

            (title, last) = (title + " " + line.Content, last + 1);
        }

        return heading with { Title = title, LastLine = last };
    }

    internal static bool OpensPoint(TextLine line) =>
        line.CanBeHeading && (CaseNumber.IsAlone(line.Content) || SectionNames.KindOf(line.Content) is not null and not SectionKind.Unknown
            || SectionHeading.CarriesText(line.Content));
}
