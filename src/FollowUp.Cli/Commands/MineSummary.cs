using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FollowUp.Mining.Commitments;
using FollowUp.Mining.Dates;
using FollowUp.Minutes.Structure;

namespace FollowUp.Cli.Commands;

/// <summary>What <c>mine</c> prints to people.</summary>
internal static class MineSummary
{
    public static string Of(MinutesDocument document, ImmutableArray<MinedCommitment> commitments)
    {
        var summary = new StringBuilder();
        var meeting = document.Meeting;
        summary.AppendLine(string.Join(", ", new[]
        {
            meeting.Forum ?? "(forum not given)",
            meeting.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "(date not given)",
            meeting.Start?.ToString("HH:mm", CultureInfo.InvariantCulture),
            meeting.Place,
        }.OfType<string>()));
        foreach (var point in document.AgendaPoints)
        {
            summary.AppendLine();
            summary.AppendLine(CultureInfo.InvariantCulture, $"{point.Number,3}. {point.Title}  [{(point.IsClosed ? "closed" : point.Outcome.ToString().ToLowerInvariant())}]");
            foreach (var commitment in commitments.Where(c => c.AgendaPoint == point.Number))
            {
                summary.AppendLine(CultureInfo.InvariantCulture, $"     - {commitment.Title}");
                summary.AppendLine(CultureInfo.InvariantCulture, $"       {Who(commitment)}; {When(commitment.Deadline)}; {commitment.Confidence:0.00}");
                summary.AppendLine(CultureInfo.InvariantCulture, $"       \"{commitment.Evidence.Text.ReplaceLineEndings(" ")}\"");
            }
        }

        summary.AppendLine();
        summary.Append(CultureInfo.InvariantCulture, $"{document.AgendaPoints.Length} points, {commitments.Length} proposals");
        foreach (var diagnostic in document.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Warning))
        {
            summary.AppendLine();
            summary.Append(CultureInfo.InvariantCulture, $"Note: {diagnostic.Message}");
        }

        return summary.ToString();
    }

    private static string Who(MinedCommitment commitment) =>
        commitment.Responsible.IsEmpty ? "nobody named" : string.Join(" + ", commitment.Responsible.Select(a => a.Normalized));

    private static string When(MinedDeadline? deadline) => deadline switch
    {
        null => "no deadline",
        { Date: { } day } => string.Create(CultureInfo.InvariantCulture, $"{deadline.Text} ({day:yyyy-MM-dd})"),
        { Earliest: null, Latest: null } => deadline.Text,
        _ => string.Create(CultureInfo.InvariantCulture, $"{deadline.Text} ({deadline.Earliest:yyyy-MM-dd}..{deadline.Latest:yyyy-MM-dd})"),
    };
}
