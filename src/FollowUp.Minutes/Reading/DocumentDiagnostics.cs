using System.Collections.Immutable;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading;

/// <summary>What the secretary should know about how the document was read.</summary>
internal static class DocumentDiagnostics
{
    public static ImmutableArray<Diagnostic> Of(MeetingHead head, ImmutableArray<AgendaPoint> points)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        if (points.IsEmpty)
        {
            found.Add(Warning("no-points", "No agenda point was found; this does not look like minutes.", null, default));
            return found.ToImmutable();
        }

        if (head.Date is null)
        {
            found.Add(Warning("no-meeting-date", "The day of the meeting was not found; relative deadlines cannot be resolved.", null, default));
        }

        for (var i = 0; i < points.Length; i++)
        {
            var point = points[i];
            if (i > 0 && point.Number != points[i - 1].Number + 1)
            {
                found.Add(Warning("number-gap", $"Point {point.Number} follows point {points[i - 1].Number}.", point.Number, point.Span));
            }

            if (!point.IsClosed && point.Sections.All(s => s.Kind != SectionKind.Decision))
            {
                found.Add(new Diagnostic(
                    DiagnosticSeverity.Information, "no-decision", "The point has no decision.", point.Number, point.Span));
            }
        }

        return found.ToImmutable();
    }

    private static Diagnostic Warning(string code, string message, int? point, SourceSpan span) =>
        new(DiagnosticSeverity.Warning, code, message, point, span);
}
