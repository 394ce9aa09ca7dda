using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>A secretary confirmed a commitment; from here on it exists for others.</summary>
/// <param name="Reference">The number that people say: "CF-2026-014".</param>
/// <param name="IsClosedPoint">From a closed point (lukket): only its circle may see more than that it is there.</param>
/// <param name="ReturnsToForumId">For a come-back: the forum whose agenda it comes back on.</param>
/// <param name="Source">Null for a task made by hand outside any minutes.</param>
public sealed record ActionItemRegistered(
    Act Act,
    Guid ForumId,
    string Reference,
    string Title,
    ActionItemKind Kind,
    bool IsClosedPoint,
    Guid? ReturnsToForumId,
    Source? Source) : IHappened;
