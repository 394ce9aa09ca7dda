using System.Collections.Immutable;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading;

/// <summary>Whether a document shows the marks of minutes, so that a numbered recipe is not taken for a meeting.</summary>
internal static class MinutesMarks
{
    private const int LinesOfHead = 40;

    /// <summary>The head says that the document is minutes or an agenda.</summary>
    public static bool InHead(ImmutableArray<TextLine> lines)
    {
        foreach (var line in lines.Take(LinesOfHead))
        {
            if (line.CanBeHeading && (HeadLabels.IsDocumentKind(line.Content) || HeadLabels.Read(line.Content) is { IsMeeting: true }))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The head says so, or a point has a journal number, a recommendation, a decision under its heading, or is closed.</summary>
    public static bool InText(ImmutableArray<TextLine> lines, IEnumerable<AgendaPoint> points) =>
        InHead(lines) || points.Any(p => p.CaseNumber is not null || p.IsClosed || p.Sections.Any(IsOfMinutes));

    private static bool IsOfMinutes(Section section) =>
        section.Kind is SectionKind.Recommendation or SectionKind.Decision && section.Heading.Length > 0;
}
