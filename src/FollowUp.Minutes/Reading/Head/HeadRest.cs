using System.Collections.Immutable;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Reading.Points;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Head;

/// <summary>What stands in the head and was not understood. Titles, addresses and the agenda are nothing to tell of; running text is.</summary>
internal static class HeadRest
{
    /// <summary>Shorter lines are names, addresses and headings.</summary>
    private const int ShortestText = 60;

    public static SourceSpan? FirstUnread(TextLines lines, int end, ImmutableArray<HeadPart> parts, Attendance attendance, MeetingHead head)
    {
        var labelled = parts.Select(p => p.Line).ToHashSet();
        for (var i = 0; i < end; i++)
        {
            ref readonly var line = ref lines[i];
            if (line.Last - line.First < ShortestText || labelled.Contains(i) || attendance.Covers(i) || ContentsEntry.Is(lines.Words(i))
                || ListItem.MarkLength(lines.Words(i)) > 0 || PointMark.Read(lines, i) is not null || HeadLabels.IsDocumentKind(lines.Words(i))
                || (head.Forum is { } forum && lines.Words(i).Contains(forum, StringComparison.OrdinalIgnoreCase)))
            {
                continue;
            }

            return line.Words;
        }

        return null;
    }
}
