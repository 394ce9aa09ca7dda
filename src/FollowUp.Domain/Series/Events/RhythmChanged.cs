using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.Series.Events;

/// <summary>Occurrences made from now on follow another rhythm.</summary>
public sealed record RhythmChanged(Act Act, Rhythm From, Rhythm To, string? Reason) : IHappened;
