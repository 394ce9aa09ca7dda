using System.Collections.Immutable;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading;

/// <summary>The line "Fraværende Karen Elmelund (Direktør), ..." that may close a point; it can wrap over lines.</summary>
internal static class AbsenceReader
{
    private const int LongestList = 40;

    /// <summary>The line opens a list of absentees.</summary>
    public static bool Opens(TextLine line) =>
        line.CanBeHeading && HeadLabels.Read(line.Content) is { Field: HeadField.Absent };

    /// <summary>The absentees, and the index behind the last line that names them.</summary>
    public static (ImmutableArray<Attendee> Absent, int Next) Read(string text, ImmutableArray<TextLine> lines, int at, int end)
    {
        var next = at + 1;
        if (HeadLabels.Read(lines[at].Content) is { Value.Length: 0 } && next < end)
        {
            while (next < end && lines[next].IsBlank)
            {
                next++;
            }
        }

        while (next < end && next - at < LongestList && !lines[next].IsBlank && lines[next].CanBeHeading && !PointHeadings.OpensPoint(lines[next])
            && (lines[next - 1].Content.TrimEnd() is [.., ',' or '('] || IsInsideBracket(lines, at, next)
                || AttendeeReader.Read(text, lines[next], lines[next].Content).Length > 0))
        {
            next++;
        }

        var span = new SourceSpan(lines[at].Span.Start, Math.Max(lines[next - 1].Span.End, lines[at].Span.End));
        var words = span.In(text).Replace('\n', ' ');
        var label = HeadLabels.Read(lines[at].Content)!;
        var skip = label.Value.Length > 0 ? words.IndexOf(label.Value, StringComparison.Ordinal) : lines[at].Span.Length;
        skip = Math.Clamp(skip, 0, words.Length);
        return (AttendeeReader.Read(words[skip..], span.Start + skip, span.End), next);
    }

    private static bool IsInsideBracket(ImmutableArray<TextLine> lines, int from, int to)
    {
        var depth = 0;
        for (var i = from; i < to; i++)
        {
            depth += lines[i].Content.Count(c => c == '(') - lines[i].Content.Count(c => c == ')');
        }

        return depth > 0;
    }
}
