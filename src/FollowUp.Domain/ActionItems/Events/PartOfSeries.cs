using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>It is one occurrence of a duty that comes again and again.</summary>
/// <param name="Number">Which one, from 1.</param>
public sealed record PartOfSeries(Act Act, Guid SeriesId, int Number) : IHappened;
