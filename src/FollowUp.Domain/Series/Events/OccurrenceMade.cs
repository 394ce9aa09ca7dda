using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.Series.Events;

/// <summary>A commitment was registered as the next occurrence.</summary>
/// <param name="Number">Which one, from 1.</param>
/// <param name="Due">The day it was first due, Danish calendar; later ones are counted from here.</param>
public sealed record OccurrenceMade(Act Act, Guid ItemId, int Number, DateOnly Due) : IHappened;
