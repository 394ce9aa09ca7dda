using System.Collections.Immutable;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Reading.Sections;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Points;

/// <summary>Reads all points, with what one of them alone cannot say: whether the house has headings for its decisions.</summary>
internal static class DocumentPoints
{
    public static ImmutableArray<AgendaPoint> Read(TextLines lines, ImmutableArray<PointHeading> headings, MeetingHead meeting, HouseHeadings house)
    {
        if (headings.IsEmpty)
        {
            return [];
        }

        var end = DocumentTail.Start(lines, headings[^1]);
        var cutter = new SectionCutter(lines, new MeetingOfPoint(meeting.Forum, meeting.Date), house);
        var reader = new PointReader(
            lines, cutter, AbsenceSentences.In(lines.Text), HouseDecides(lines, headings, end), headings.Count(h => h.AgainAt is not null) * 2 >= headings.Length);
        var points = ImmutableArray.CreateBuilder<AgendaPoint>(headings.Length);
        for (var i = 0; i < headings.Length; i++)
        {
            points.Add(reader.Read(headings[i], Math.Max(headings[i].LastLine + 1, i + 1 < headings.Length ? headings[i + 1].Line : end)));
        }

        return points.ToImmutable();
    }

    private static bool HouseDecides(TextLines lines, ImmutableArray<PointHeading> headings, int end)
    {
        for (var i = headings[0].Line; i < end; i++)
        {
            ref readonly var line = ref lines[i];
            if (line.CanBeHeading && (line.Last - line.First <= SectionNames.Longest || lines.Words(i)[0] is 'B' or 'b')
                && SectionHeading.Read(lines, i, null, MeetingOfPoint.Unknown) is { Kind: SectionKind.Decision or SectionKind.Actions or SectionKind.Discussion })
            {
                return true;
            }
        }

        return false;
    }
}
