using FollowUp.Minutes.Reading.Head;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading;

/// <summary>Whether a document shows the marks of minutes, so that a numbered recipe is not taken for a meeting.</summary>
internal static class MinutesMarks
{
    private const int LinesOfHead = 40;
    private const int LinesOfTitle = 4;

    /// <summary>The head says that the document is minutes or an agenda.</summary>
    public static bool InHead(TextLines lines)
    {
        for (var i = 0; i < Math.Min(lines.Count, LinesOfHead); i++)
        {
            if (lines[i].CanBeHeading && (IsTitle(lines, i) || HeadLabels.IsDocumentKind(lines.Words(i)) || HeadLabels.Read(lines.Words(i).TrimStart("| -–•*")) is { IsMeeting: true }))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"# Ledelsesgruppen, Center for Børn og Familie": the title is the name of a body.</summary>
    private static bool IsTitle(TextLines lines, int at) =>
        at < LinesOfTitle && (lines[at].IsMarkedHeading || HasDayBelow(lines, at)) && ForumReader.Read(lines, at + 1, null) is not null;

    private static bool HasDayBelow(TextLines lines, int at)
    {
        for (var i = at + 1; i < Math.Min(lines.Count, at + LinesOfTitle); i++)
        {
            if (lines[i].CanBeHeading && DanishDay.In(lines.WordsOf(i)) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A point has a journal number, a recommendation, a decision under its heading, or is closed.</summary>
    public static bool InPoints(IEnumerable<AgendaPoint> points) => points.Any(p => p.CaseNumber is not null || p.IsClosed || p.Sections.Any(IsOfMinutes));

    private static bool IsOfMinutes(Section section) =>
        section.Kind is SectionKind.Recommendation or SectionKind.Decision && section.Heading.Length > 0;
}
