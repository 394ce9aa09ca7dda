using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Reading.Sections;

namespace FollowUp.Minutes.Reading.Points;

/// <summary>The whole title of a point: it may stand on the line below the number, or wrap over two lines more.</summary>
internal static class PointTitle
{
    /// <summary>Shorter titles do not wrap.</summary>
    private const int ShortestWrapped = 40;

    /// <summary>Words in which no title ends: the next line goes on with it.</summary>
    private static readonly string[] Open = [" og", " for", " af", " i", " til", " på", " om", " med", " samt", " vedr.", " vedrørende", ",", " -", " –"];

    public static PointHeading Whole(TextLines lines, PointHeading heading, int next)
    {
        var (title, last) = (heading.Title, heading.LastLine);
        if (title.Length == 0)
        {
            var first = lines.SkipBlank(last + 1, next);
            if (first < next && !OpensPoint(lines, first) && lines[first].CanBeHeading)
            {
                (title, last) = (lines.WordsOf(first), first);
            }
        }

        for (var more = 0; more < 2 && last + 1 < next && title.Length > ShortestWrapped; more++)
        {
            var line = last + 1;
            if (!lines[line].CanBeHeading || OpensPoint(lines, line) || title.EndsWith(')') || !GoesOn(lines, title, line, next))
            {
                break;
            }

            (title, last) = ($"{title} {lines.WordsOf(line)}", line);
        }

        return heading with { Title = title, LastLine = last };
    }

    /// <summary>Something that opens a point stands below, or the words themselves say that they go on.</summary>
    private static bool GoesOn(TextLines lines, string title, int line, int next)
    {
        var words = lines.Words(line);
        var after = lines.SkipBlank(line + 1, next);
        var isFollowed = after < next && OpensPoint(lines, after) && words[^1] != '.';
        var isOpen = Open.Any(word => title.EndsWith(word, StringComparison.OrdinalIgnoreCase)) && words[^1] != '.';
        return isFollowed || isOpen || (lines.HasBlankAfter(line) && char.IsLower(words[0]) && words[^1] is not ('.' or ':') && words.Length <= 100);
    }

    private static bool OpensPoint(TextLines lines, int line) =>
        lines[line].CanBeHeading && (CaseNumber.In(lines.Words(line)) is { IsAlone: true } || CaseNumber.IsLabelAlone(lines.Words(line)) || SectionHeading.Opens(lines, line));
}
