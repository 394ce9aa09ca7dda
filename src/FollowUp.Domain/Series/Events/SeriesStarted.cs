using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.Series.Events;

/// <summary>A duty was taken on that comes again and again. Its occurrences are commitments of their own.</summary>
/// <param name="IsClosedPoint">From a closed point (lukket): each occurrence is for its circle alone.</param>
/// <param name="ReturnsToForumId">For a come-back: the forum whose agenda each occurrence comes back on.</param>
/// <param name="Source">Null for a series made by hand.</param>
public sealed record SeriesStarted(
    Act Act,
    Guid ForumId,
    string Title,
    ActionItemKind Kind,
    bool IsClosedPoint,
    Guid? ReturnsToForumId,
    Rhythm Rhythm,
    ImmutableArray<ResponsibleParty> Responsible,
    Source? Source) : IHappened;
