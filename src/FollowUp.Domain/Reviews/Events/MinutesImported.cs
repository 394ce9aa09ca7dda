using System.Collections.Immutable;
using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.Reviews.Events;

/// <summary>Minutes were taken in; their proposals wait for a secretary.</summary>
/// <param name="ContentHash">SHA-256 of the text, hexadecimal: the same document is recognised by it.</param>
/// <param name="ProposalIds">In the order of the document.</param>
public sealed record MinutesImported(
    Act Act, Guid ForumId, DateOnly MeetingDate, string ContentHash, ImmutableArray<string> ProposalIds) : IHappened;
