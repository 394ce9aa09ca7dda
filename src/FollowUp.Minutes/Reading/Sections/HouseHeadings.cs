using System.Collections.Immutable;
using FollowUp.Minutes.Reading.Head;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Reading.Points;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Sections;

/// <summary>
/// Headings that the house uses and that are not known: short lines that stand alone in several points, or are marked as the known
/// headings are. They cut the text, so that what stands below them is not taken for a part of the section before.
/// </summary>
internal sealed class HouseHeadings
{
    private const int LongestHeading = 45;
    private const int MostWords = 5;

    /// <summary>The title of the document and what else its first lines say comes again at the top of pages.</summary>
    private const int LinesOfTitle = 20;

    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private byte sectionLevel;

    /// <summary>The first place of each heading that was met.</summary>
    public Dictionary<string, SourceSpan> Met { get; } = new(StringComparer.OrdinalIgnoreCase);

    public static HouseHeadings Find(TextLines lines, ImmutableArray<PointHeading> points)
    {
        var house = new HouseHeadings();
        var seen = new Dictionary<string, (int Points, int Last, int Times)>(StringComparer.OrdinalIgnoreCase);
        var byWords = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<int> levels = stackalloc int[TextLine.BoldLevel + 1];
        for (var p = 0; p < points.Length; p++)
        {
            var end = p + 1 < points.Length ? points[p + 1].Line : lines.Count;
            for (var i = points[p].LastLine + 1; i < end; i++)
            {
                ref readonly var line = ref lines[i];
                if (line.Last - line.First is 0 or > LongestHeading)
                {
                    continue;
                }

                if (line.IsMarkedHeading && SectionNames.Find(lines.Words(i)) is not null)
                {
                    levels[line.Level]++;
                }
                else if ((line.IsMarkedHeading || lines.HasBlankBefore(i)) && MayHead(lines, i))
                {
                    var words = lines.Words(i).TrimEnd(" :");
                    var known = byWords.TryGetValue(words, out var before) ? before : (Points: 0, Last: -1, Times: 0);
                    byWords[words] = (known.Points + (known.Last == p ? 0 : 1), p, known.Times + 1);
                }
            }
        }

        house.sectionLevel = levels[1..TextLine.BoldLevel].IndexOfAnyExcept(0) < 0 ? (byte)0 : (byte)(1 + levels[1..TextLine.BoldLevel].IndexOf(Most(levels[1..TextLine.BoldLevel])));
        foreach (var (name, (inPoints, _, times)) in seen)
        {
            // A heading stands once in a point; the name of the house at the top of each page does not.
            if (inPoints >= 2 && inPoints * 2 >= Math.Min(points.Length, 12) && times == inPoints)
            {
                house.names.Add(name);
            }
        }

        house.Drop(lines, points.IsEmpty ? 0 : points[0].Line);
        return house;
    }

    /// <summary>The heading that the line is; null where it is none of the house's.</summary>
    public SectionHeading? At(TextLines lines, int at)
    {
        ref readonly var line = ref lines[at];
        var isMarked = line.Level > 0 && line.Level < TextLine.BoldLevel && line.Level <= sectionLevel;
        if ((names.Count == 0 && !isMarked) || line.Last - line.First is 0 or > LongestHeading)
        {
            return null;
        }

        var words = lines.Words(at).TrimEnd(" :");
        if (!isMarked && (!names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words) || !(line.IsMarkedHeading || lines.HasBlankBefore(at)) || !MayHead(lines, at)))
        {
            return null;
        }

        var name = words.ToString();
        Met.TryAdd(name, line.Words);
        return new SectionHeading(name, SectionKind.Unknown, line.Words, line.End);
    }

    private static int Most(ReadOnlySpan<int> counts)
    {
        var most = 0;
        foreach (var count in counts)
        {
            most = Math.Max(most, count);
        }

        return most;
    }

    /// <summary>A few words with text below them that are no sentence, no item, no name and no decision.</summary>
    private static bool MayHead(TextLines lines, int at)
    {
        var words = lines.Words(at);
        if (words.IsEmpty || !char.IsUpper(words[0]) || words[^1] is '.' or ',' or ';' or '?' or '!' or '-' || words.ContainsAnyInRange('0', '9') || words.Count(' ') >= MostWords
            || words.Contains('|') || words[..^1].Contains(':'))
        {
            return false;
        }

        var next = lines.SkipBlank(at + 1, Math.Min(lines.Count, at + 3));
        return next < Math.Min(lines.Count, at + 3) && !OutcomeWords.OpenWith(words) && SectionNames.Find(words) is null && HeadLabels.Read(words) is null
            && !SectionHeading.Opens(lines, at) && PersonWords.KindOf(words.TrimEnd(" :").ToString()) is not (PersonWord.Name or PersonWord.Initials);
    }

    private void Drop(TextLines lines, int firstPoint)
    {
        for (var i = 0; names.Count > 0 && i < Math.Min(firstPoint, LinesOfTitle); i++)
        {
            if (lines[i].CanBeHeading)
            {
                names.Remove(lines.WordsOf(i).TrimEnd(':', ' '));
            }
        }
    }
}
