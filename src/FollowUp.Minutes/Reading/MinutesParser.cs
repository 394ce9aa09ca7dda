using System.Collections.Immutable;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading;

/// <summary>Reads the text of Danish minutes (referat) into their parts.</summary>
public static class MinutesParser
{
    /// <summary>
    /// Any text is accepted; what is not understood is left out and named in the diagnostics. See
    /// <see cref="MinutesDocument.LooksLikeMinutes"/>.
    /// </summary>
    public static MinutesDocument Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = LineReader.Read(text);
        var headings = PointHeadings.Find(lines);
        var head = MeetingHeadReader.Read(text, lines, headings.IsEmpty ? Math.Min(lines.Length, 60) : headings[0].Line);
        var reader = new PointReader(text, lines, head.Date);
        var points = ImmutableArray.CreateBuilder<AgendaPoint>(headings.Length);
        for (var i = 0; i < headings.Length; i++)
        {
            points.Add(reader.Read(headings[i], i + 1 < headings.Length ? headings[i + 1].Line : lines.Length));
        }

        var kept = MinutesMarks.InText(lines, points) ? points.ToImmutable() : [];
        return new MinutesDocument(text, head, kept, DocumentDiagnostics.Of(head, kept));
    }
}
