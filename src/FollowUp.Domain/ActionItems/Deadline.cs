namespace FollowUp.Domain.ActionItems;

/// <summary>When it is due; Danish calendar days.</summary>
/// <param name="Day">The last day on which it is in time: the day itself, or the day that a period ends.</param>
/// <param name="Earliest">The day that a period begins ("efter sommerferien"); null for an exact day.</param>
/// <param name="Words">The words it came from; null when a person chose the day.</param>
public sealed record Deadline(DateOnly Day, DateOnly? Earliest, string? Words);
