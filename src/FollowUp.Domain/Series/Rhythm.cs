namespace FollowUp.Domain.Series;

/// <summary>How often a duty comes again ("hvert kvartal": every 3 months).</summary>
/// <param name="Every">How many units lie between two occurrences, from 1.</param>
/// <param name="Day">
/// Of weeks the weekday, 1 Monday to 7 Sunday; of months and years the day of the month, 31 for the last. Null: counted from
/// the day of the last occurrence.
/// </param>
/// <param name="Words">As the minutes say it; null when chosen by hand.</param>
public sealed record Rhythm(RhythmUnit Unit, int Every, int? Day, string? Words);

/// <summary>What a rhythm is counted in; a quarter is three months.</summary>
public enum RhythmUnit
{
    Day,
    Week,
    Month,
    Year,
}
