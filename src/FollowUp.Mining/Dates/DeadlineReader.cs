using System.Collections.Immutable;

namespace FollowUp.Mining.Dates;

/// <summary>Resolves Danish words of time ("senest den 1. oktober", "efter sommerferien").</summary>
public static class DeadlineReader
{
    /// <summary>The deadline that the words name, null where they name none.</summary>
    /// <param name="words">Danish words; other words around the time are allowed.</param>
    /// <param name="reference">The day that relative time counts from, normally the day of the meeting.</param>
    /// <param name="seasons">What the vague seasons mean; the usual meaning when null.</param>
    /// <param name="meetings">Known coming meetings of the forum, for "næste møde"; may be empty.</param>
    public static MinedDeadline? Read(
        string words, DateOnly reference, SeasonPolicy? seasons = null, ImmutableArray<DateOnly> meetings = default)
    {
        ArgumentNullException.ThrowIfNull(words);
        return null;
    }
}
