namespace FollowUp.Domain.ActionItems;

/// <summary>Which occurrence of which series a commitment is.</summary>
/// <param name="Number">From 1.</param>
public sealed record SeriesPart(Guid SeriesId, int Number);
