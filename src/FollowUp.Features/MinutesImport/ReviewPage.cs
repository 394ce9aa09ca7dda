using System.Collections.Immutable;
using FollowUp.Mining.Remembering;
using FollowUp.Minutes.Structure;

namespace FollowUp.Features.MinutesImport;

/// <summary>Everything the review shows: the points of the minutes with their text, and beside them the proposals.</summary>
/// <param name="Diagnostics">What was not understood.</param>
/// <param name="Gone">What earlier editions held and the newest does not; numbered on from the rest.</param>
/// <param name="Edition">1 for minutes that were never corrected.</param>
public sealed record ReviewPage(
    Guid MinutesId,
    Guid ForumId,
    string Forum,
    DateOnly MeetingDate,
    string FileName,
    ImmutableArray<ReviewPoint> Points,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<ReviewProposal> Gone,
    int Edition)
{
    /// <summary>Those that can be answered, or were.</summary>
    public IEnumerable<ReviewProposal> Proposals => Points.SelectMany(p => p.Proposals).Concat(Gone.Where(p => p.State != ProposalState.Waiting));

    public int Waiting => Proposals.Count(p => p.State == ProposalState.Waiting);

    public int AcceptedNotConfirmed => Proposals.Count(p => p.State == ProposalState.Accepted);

    /// <summary>Waiting proposals that mining is sure of and that say who.</summary>
    public int SureWaiting => Proposals.Count(p => p is { State: ProposalState.Waiting, IsSure: true });
}

/// <param name="Number">Null for what stands at no point.</param>
public sealed record ReviewPoint(
    int? Number,
    string? Title,
    string? CaseNumber,
    bool IsClosed,
    ImmutableArray<ReviewSection> Sections,
    ImmutableArray<string> Absent,
    ImmutableArray<ReviewProposal> Proposals)
{
    /// <summary>Open tasks that the point may answer.</summary>
    public ImmutableArray<ReviewMatch> Matches { get; init; } = [];

    /// <summary>Sentences that were looked at and left out.</summary>
    public ImmutableArray<LeftOutSentence> LeftOut { get; init; } = [];
}

/// <param name="Start">Where <paramref name="Text"/> begins in the minutes, so that evidence can be marked in it.</param>
public sealed record ReviewSection(string Heading, SectionKind Kind, string Text, int Start);
