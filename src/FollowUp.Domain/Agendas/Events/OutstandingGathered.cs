using System.Collections.Immutable;
using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.Agendas.Events;

/// <summary>The outstanding items of a forum were gathered on the draft of a meeting.</summary>
/// <param name="Added">New on the draft since the last gathering.</param>
/// <param name="Resorted">On the draft already, now under another heading.</param>
/// <param name="Left">No longer outstanding, so taken off again.</param>
public sealed record OutstandingGathered(
    Act Act,
    Guid ForumId,
    DateOnly MeetingDate,
    ImmutableArray<GatheredItem> Added,
    ImmutableArray<GatheredItem> Resorted,
    ImmutableArray<Guid> Left) : IHappened;

/// <param name="Heading">Why it stands on the draft.</param>
public sealed record GatheredItem(Guid ActionItemId, OutstandingHeading Heading);
