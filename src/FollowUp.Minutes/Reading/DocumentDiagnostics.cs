using System.Collections.Immutable;
using FollowUp.Minutes.Reading.Head;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Reading.Points;
using FollowUp.Minutes.Reading.Sections;
using FollowUp.Minutes.Reading.Tables;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading;

/// <summary>What the secretary should know about how the document was read. Few words help; a code that many points have is said once.</summary>
internal static class DocumentDiagnostics
{
    /// <summary>More points than this with the same code are told of together.</summary>
    private const int MostAlone = 3;

    public static ImmutableArray<Diagnostic> Of(
        TextLines lines, ReadHead head, ImmutableArray<AgendaPoint> points, ImmutableArray<PointHeading> headings, HouseHeadings house, ImmutableArray<TableBlock> tables,
        SourceSpan? rowsLeftOut)
    {
        if (points.IsEmpty)
        {
            return [Warning(DiagnosticCodes.NoPoints, "No agenda point was found; this does not look like minutes.")];
        }

        return [.. OfHead(head), .. OfAgenda(lines, headings), .. OfPoints(lines.Text, points), .. OfHeadings(house), .. OfTables(lines, tables, points, rowsLeftOut)];
    }

    private static IEnumerable<Diagnostic> OfHead(ReadHead head)
    {
        if (head.Meeting.Date is null)
        {
            yield return Warning(DiagnosticCodes.NoMeetingDate, "The day of the meeting was not found; relative deadlines cannot be resolved.");
        }
        else if (head.OtherDate is { } other)
        {
            yield return Warning(DiagnosticCodes.DateDiffers, $"The meeting was held on {head.Meeting.Date:yyyy-MM-dd} by its label, on {other:yyyy-MM-dd} by the title.");
        }

        if (head.Meeting.Present.IsEmpty && head.Meeting.Absent.IsEmpty)
        {
            yield return Information(DiagnosticCodes.NoAttendance, "Nobody is named as present or absent; initials cannot be resolved.", null, default);
        }

        if (head.Unread is { } unread)
        {
            yield return Information(DiagnosticCodes.TextBeforePoints, "Text before the first point was not understood.", null, unread);
        }
    }

    private static IEnumerable<Diagnostic> OfAgenda(TextLines lines, ImmutableArray<PointHeading> headings)
    {
        var repeated = headings.Where(h => h.Agenda is not null).Select(h => h.Agenda!.Value).ToList();
        if (repeated.Count > 0)
        {
            yield return Information(
                DiagnosticCodes.AgendaRepeated, "The agenda with its texts stands before the minutes; its texts are shown under the points.", null,
                lines.SpanOf(repeated.Min(a => a.From), repeated.Max(a => a.End)));
        }
    }

    private static IEnumerable<Diagnostic> OfPoints(string text, ImmutableArray<AgendaPoint> points)
    {
        var found = new List<Diagnostic>();
        var seen = new HashSet<(int, string?)>();
        for (var i = 0; i < points.Length; i++)
        {
            var point = points[i];
            if (!seen.Add((point.Number, point.Label)))
            {
                found.Add(Warning(DiagnosticCodes.NumberRepeated, $"Point {point.Number} stands twice.", point));
            }
            else if (i > 0 && point.Number != points[i - 1].Number + 1 && (point.Label is null || point.Number != points[i - 1].Number))
            {
                found.Add(Warning(DiagnosticCodes.NumberGap, $"Point {point.Number} follows point {points[i - 1].Number}.", point));
            }

            if (point.IsClosed)
            {
                if (HasTextBelow(text, point))
                {
                    found.Add(Information(DiagnosticCodes.ClosedText, "The text below the closed point is not read.", point.Number, point.Span));
                }
            }
            else if (point.Span.Length > AgendaPoint.LongestRead)
            {
                var rest = point.Span with { Start = point.Span.Start + AgendaPoint.LongestRead };
                found.Add(new Diagnostic(DiagnosticSeverity.Warning, DiagnosticCodes.PointTooLong, "The text of the point is longer than minutes are; the rest of it is not read.", point.Number, rest));
            }
            else if (point.Sections.All(s => s.Body.Length == 0 || text.AsSpan(s.Body.Start, s.Body.Length).IsWhiteSpace()))
            {
                found.Add(Information(DiagnosticCodes.EmptyPoint, "The point has no text.", point.Number, point.Span));
            }
            else if (point.OutcomeSections.IsEmpty)
            {
                found.Add(Information(DiagnosticCodes.NoDecision, "The point has no decision.", point.Number, point.Span));
            }

            if (point.Sections.FirstOrDefault(s => s.Kind == SectionKind.History && IsDecision(s)) is { } other)
            {
                found.Add(Information(DiagnosticCodes.OtherDecision, $"»{other.Heading}« is not this meeting's decision; it is read as history.", point.Number, other.HeadingSpan));
            }
        }

        return found.GroupBy(d => d.Code).SelectMany(g => g.Count() <= MostAlone || g.Key is DiagnosticCodes.NumberGap or DiagnosticCodes.NumberRepeated
            ? g.Take(2 * MostAlone)
            : [g.First() with { AgendaPoint = null, Message = $"{g.First().Message} So it is with points {Listed(g)}." }]);
    }

    private static IEnumerable<Diagnostic> OfHeadings(HouseHeadings house) =>
        house.Met.OrderBy(m => m.Value.Start).Take(2 * MostAlone).Select(met => Information(
            DiagnosticCodes.UnknownHeading, $"The heading »{met.Key}« is not known; the text below it counts as a decision only where the point has no other.", null, met.Value));

    private static IEnumerable<Diagnostic> OfTables(TextLines lines, ImmutableArray<TableBlock> tables, ImmutableArray<AgendaPoint> points, SourceSpan? leftOut)
    {
        var unread = tables.Where(t => t.Use == TableUse.Actions && !ActionRows.Of(lines, t, points).Any() && t.Actions is { IsOfPoints: false }).Take(MostAlone).Select(t => Information(
            DiagnosticCodes.TableNotUnderstood, "The table looks like a list of tasks, but no row of it was understood.", ActionRows.PointOf(lines.Text, lines.SpanOf(t.First, t.End), null, points), lines.SpanOf(t.First, t.End)));
        return leftOut is not { } rest ? unread : unread.Append(
            new Diagnostic(DiagnosticSeverity.Warning, DiagnosticCodes.TooManyRows, "A list of tasks has more rows than minutes have; the rest of them is not read.", ActionRows.PointOf(lines.Text, rest, null, points), rest));
    }

    private static bool IsDecision(Section section) => section.Heading.Contains("beslutning", StringComparison.OrdinalIgnoreCase) && section.Heading.Contains(' ', StringComparison.Ordinal);

    /// <summary>More than the title and a journal number.</summary>
    private static bool HasTextBelow(string text, AgendaPoint point)
    {
        var below = text.AsSpan(point.Span.Start, point.Span.Length);
        var line = below.IndexOf('\n');
        return line >= 0 && below[line..].Trim() is { Length: > 0 } rest && rest.Length > (point.CaseNumber?.Length ?? 0) + 30;
    }

    private static string Listed(IEnumerable<Diagnostic> found) => string.Join(", ", found.Select(d => d.AgendaPoint));

    private static Diagnostic Warning(string code, string message, AgendaPoint? point = null) =>
        new(DiagnosticSeverity.Warning, code, message, point?.Number, point?.Span ?? default);

    private static Diagnostic Information(string code, string message, int? point, SourceSpan span) =>
        new(DiagnosticSeverity.Information, code, message, point, span);
}
