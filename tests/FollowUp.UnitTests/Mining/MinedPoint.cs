using System.Collections.Immutable;
using System.Globalization;
using FollowUp.Mining.Commitments;
using FollowUp.Minutes.Reading;

namespace FollowUp.UnitTests.Mining;

/// <summary>One point of minutes, mined; and a proposal as the phrase tables write it.</summary>
internal static class MinedPoint
{
    /// <param name="day">The meeting's day, as yyyy-MM-dd.</param>
    /// <param name="body">The text below the point's title.</param>
    public static ImmutableArray<MinedCommitment> Of(string day, string body)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var text = $"Referat Chefforum d. {date:dd-MM-yyyy}\n\nPunkt 1: En sag\n\n{body}\n";
        return CommitmentMiner.Mine(MinutesParser.Parse(text), MiningContext.Empty);
    }

    /// <summary>Title; who, joined by +, "." for nobody; the last day of the deadline, "?" for an undated one, "." for none.</summary>
    public static string Written(MinedCommitment commitment)
    {
        var who = commitment.Responsible.IsEmpty ? "." : string.Join(" + ", commitment.Responsible.Select(a => a.Normalized));
        var day = commitment.Deadline?.Date ?? commitment.Deadline?.Latest;
        var when = commitment.Deadline is null ? "." : day is null ? "?" : string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}");
        return $"{commitment.Title}; {who}; {when}";
    }
}
