using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using FollowUp.Mining.Commitments;
using FollowUp.Mining.Dates;
using FollowUp.Minutes.Structure;

namespace FollowUp.Cli.Commands;

/// <summary>The JSON that <c>mine</c> and <c>deadline</c> print; a contract with others, so every name and form is written here.</summary>
internal static class MineJson
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,

        // Danish letters stay letters: the output is read by people too.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private static readonly JsonSerializerOptions OneLine = new(Indented) { WriteIndented = false };

    public static string Document(string source, MinutesDocument document, IReadOnlyList<MinedCommitment> commitments) =>
        JsonSerializer.Serialize(
            new
            {
                Source = source,
                Meeting = new
                {
                    document.Meeting.Forum,
                    Date = Day(document.Meeting.Date),
                    Start = Time(document.Meeting.Start),
                    document.Meeting.Place,
                },
                AgendaItems = document.AgendaPoints.Select(Point),
                Proposals = commitments.Select(Proposal),
                Diagnostics = document.Diagnostics.Select(d => new
                {
                    Severity = d.Severity == DiagnosticSeverity.Warning ? "warning" : "information",
                    d.Code,
                    AgendaItem = d.AgendaPoint,
                    d.Message,
                    d.Span.Start,
                    d.Span.End,
                }),
            },
            Indented);

    public static string Error(string sentence) => JsonSerializer.Serialize(new { Error = sentence }, Indented);

    /// <summary>The same on one line.</summary>
    public static string OneLineError(string sentence) => JsonSerializer.Serialize(new { Error = sentence }, OneLine);

    /// <summary>One line: the deadline object with its rule and warnings, or <c>null</c>.</summary>
    public static string Resolved(MinedDeadline? deadline) =>
        JsonSerializer.Serialize(
            deadline is null ? null : new
            {
                deadline.Text,
                Kind = KindName(deadline.Kind),
                Date = Day(deadline.Date),
                Earliest = Day(deadline.Earliest),
                Latest = Day(deadline.Latest),
                deadline.Rule,
                deadline.Warnings,
            },
            OneLine);

    private static object Point(AgendaPoint point) => new
    {
        point.Number,
        point.Title,
        Start = Time(point.Start),
        End = Time(point.End),
        point.CaseNumber,
        Closed = point.IsClosed,
        Sections = point.Sections.Where(s => s.Heading.Length > 0).Select(s => s.Heading),
        point.Recommender,
        Recommendations = point.Recommendations.Select(r => r.Text),
        Outcome = point.Outcome.ToString().ToLowerInvariant(),
        Attachments = point.Attachments.Select(a => a.Title),
        Absent = point.Absent.Select(a => new { a.Name, a.Position }),
    };

    private static object Proposal(MinedCommitment commitment) => new
    {
        commitment.Id,
        AgendaItem = commitment.AgendaPoint,
        Kind = commitment.Kind switch
        {
            CommitmentKind.ReturnToForum => "return-to-forum",
            CommitmentKind.Inform => "inform",
            CommitmentKind.ReportIn => "report-in",
            _ => "action",
        },
        commitment.Title,
        Evidence = new { commitment.Evidence.Text, commitment.Evidence.Span.Start, commitment.Evidence.Span.End },
        Responsible = commitment.Responsible.Select(a => new
        {
            a.Text,
            Type = a.Kind.ToString().ToLowerInvariant(),
            a.Normalized,
            Person = a.ResolvedTo is { } person ? new { person.Id, person.Name } : null,
        }),
        Deadline = commitment.Deadline is not { } deadline ? null : new
        {
            deadline.Text,
            Kind = KindName(deadline.Kind),
            Date = Day(deadline.Date),
            Earliest = Day(deadline.Earliest),
            Latest = Day(deadline.Latest),
        },
        commitment.ReturnsTo,
        commitment.Confidence,
        commitment.Rules,
        Remarks = commitment.Remarks.Select(r => new { r.Code, r.Message, r.Span.Start, r.Span.End }),
    };

    private static string KindName(DeadlineKind kind) => kind.ToString().ToLowerInvariant();

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Time(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);
}
