using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.Series.Events;

/// <summary>No further occurrence is made; the one that is open stays.</summary>
public sealed record SeriesEnded(Act Act, string Reason) : IHappened;
