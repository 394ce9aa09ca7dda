using System.Collections.Immutable;
using FollowUp.Mining.Commitments;

namespace FollowUp.Features.MinutesImport;

/// <summary>
/// Minutes as taken in: the text and what was mined from it that day. A plain document, as minutes hold names and may have to
/// be erased; the review's events refer to it by id.
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
    Guid? ImportedBy);
