using System.Collections.Immutable;
using FollowUp.Evaluation.Scoring;

namespace FollowUp.Evaluation.Calibration;

/// <summary>A proposal and whether it was right: it hit a required task. Those on 'possible' tasks alone are not judged.</summary>
public sealed record Judged(double Confidence, bool IsRight, ImmutableArray<string> Rules)
{
    /// <summary>The judged proposals of these documents.</summary>
    public static ImmutableArray<Judged> Of(IEnumerable<DocumentScore> scores) => [.. scores.SelectMany(Of)];

    private static IEnumerable<Judged> Of(DocumentScore score)
    {
        var right = score.Found.SelectMany(i => score.Matching.Hits[i]).ToHashSet();
        var wrong = score.Matching.Loose.ToHashSet();
        return Enumerable.Range(0, score.Mined.Proposals.Length).Where(j => right.Contains(j) || wrong.Contains(j))
            .Select(j => new Judged(score.Mined.Proposals[j].Confidence, right.Contains(j), score.Mined.Proposals[j].Rules));
    }
}
