using System.Collections.Immutable;
using FollowUp.Mining.Commitments;
using FollowUp.Mining.Remembering;

namespace FollowUp.Features.MinutesImport;

/// <summary>
/// One edition of minutes as taken in: the text and what was mined from it that day. A plain document, as minutes hold names and
/// may have to be erased; the review's events refer to it by id.
/// </summary>
/// <param name="ContentHash">SHA-256 of the text, hexadecimal.</param>
public sealed record StoredMinutes(
    Guid Id,
    Guid ForumId,
    DateOnly MeetingDate,
    string FileName,
    Documents.DocumentFormat Format,
    string ContentHash,
    string Text,
    ImmutableArray<MinedCommitment> Proposals,
    DateTimeOffset ImportedAt,
    Guid? ImportedBy)
{
    /// <summary>The review that a corrected edition belongs to; null for the first, which has the review's own id.</summary>
    public Guid? CorrectsId { get; init; }

    public Guid ReviewId => CorrectsId ?? Id;

    /// <summary>The points by number, for comparing with other minutes without reading them again.</summary>
    public ImmutableArray<StoredPoint> Points { get; init; } = [];

    /// <summary>Sentences that looked like promises and were left out.</summary>
    public ImmutableArray<LeftOutSentence> LeftOut { get; init; } = [];

    public string PointTitle(int? number) => Points.FirstOrDefault(p => p.Number == number)?.Title ?? string.Empty;

    /// <summary>The proposals as a later edition is held against them.</summary>
    public IEnumerable<KnownProposal> Known => Proposals.Select(p => new KnownProposal(p, PointTitle(p.AgendaPoint)));
}

/// <param name="CaseNumber">As printed; null where the point has none.</param>
public sealed record StoredPoint(int Number, string Title, string? CaseNumber);
