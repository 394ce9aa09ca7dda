using System.Collections.Immutable;
using System.Globalization;
using FollowUp.Evaluation.Gold;
using FollowUp.Evaluation.Matching;
using FollowUp.Mining.Commitments;
using FollowUp.Mining.Dates;
using FollowUp.Minutes.Structure;

namespace FollowUp.Evaluation.Mined;

/// <summary>What mining made of a document, as far as it is scored.</summary>
/// <param name="Text">The text that was mined.</param>
public sealed record MinedMinutes(string Text, ImmutableArray<MinedPoint> Points, ImmutableArray<MinedProposal> Proposals)
{
    /// <summary>A document that could not be read: all of its gold is missed.</summary>
    public static MinedMinutes Nothing { get; } = new("", [], []);

    /// <summary>The scored part of a document's structure and proposals.</summary>
    public static MinedMinutes Of(MinutesDocument document, IEnumerable<MinedCommitment> commitments)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(commitments);
        return new MinedMinutes(
            document.Text,
            [.. document.AgendaPoints.Select(p => new MinedPoint(p.Number, p.Title, p.CaseNumber, [.. p.Attachments.Select(a => a.Title)]))],
            [.. commitments.Select(Proposal)]);
    }

    private static MinedProposal Proposal(MinedCommitment commitment) => new(
        TaskKinds.Of(commitment.Kind),
        commitment.Evidence.Text,
        commitment.Evidence.Span.Start,
        [.. commitment.Responsible.Select(a => new NamedActor(a.Text, a.Normalized))],
        commitment.Deadline is { } deadline ? Deadline(deadline) : null,
        commitment.Confidence,
        commitment.Rules);

    private static StatedDeadline Deadline(MinedDeadline deadline) =>
        new(deadline.Text, Day(deadline.Date), Day(deadline.Earliest), Day(deadline.Latest));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>A point that mining found.</summary>
public sealed record MinedPoint(int Number, string Title, string? CaseNumber, ImmutableArray<string> Attachments);

/// <summary>A proposal of mining.</summary>
/// <param name="Kind">One of <see cref="TaskKinds"/>.</param>
/// <param name="Quote">Its evidence.</param>
/// <param name="Start">Where the evidence stands: UTF-16 units of the text.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Rules">The rules that fired.</param>
public sealed record MinedProposal(
    string Kind,
    string Quote,
    int Start,
    ImmutableArray<NamedActor> Responsible,
    StatedDeadline? Deadline,
    double Confidence,
    ImmutableArray<string> Rules);
