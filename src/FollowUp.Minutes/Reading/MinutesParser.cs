using FollowUp.Minutes.Reading.Head;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Reading.Points;
using FollowUp.Minutes.Reading.Sections;
using FollowUp.Minutes.Reading.Tables;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading;

/// <summary>Reads the text of Danish minutes (referat) into their parts.</summary>
public static class MinutesParser
{
    /// <summary>How far down the head of a text without points is looked for, in lines.</summary>
    private const int LinesOfHead = 60;

    /// <summary>
    /// Any text is accepted; what is not understood is left out and named in the diagnostics. See
    /// <see cref="MinutesDocument.LooksLikeMinutes"/>.
    /// </summary>
    public static MinutesDocument Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(LineReader.Read(text));
    }

    /// <summary>As above; <see cref="TextLines.Looks"/> then tells how much was read.</summary>
    internal static MinutesDocument Parse(TextLines lines)
    {
        var tables = TableFinder.Find(lines);
        var isMinutes = MinutesMarks.InHead(lines);
        var headings = PointHeadings.Find(lines, tables, isMinutes);
        var head = MeetingHeadReader.Read(lines, headings.IsEmpty ? Math.Min(lines.Count, LinesOfHead) : headings[0].Line, tables);
        var house = HouseHeadings.Find(lines, headings);
        var points = DocumentPoints.Read(lines, headings, head.Meeting, house);
        if (!isMinutes && !MinutesMarks.InPoints(points))
        {
            points = [];
        }

        var (rows, spans, leftOut) = DocumentTables.Read(lines, tables, headings, points);
        return new MinutesDocument(lines.Text, head.Meeting, points, DocumentDiagnostics.Of(lines, head, points, headings, house, tables, leftOut))
        {
            ActionRows = rows,
            TableSpans = spans,
        };
    }
}
