using System.Collections.Immutable;
using System.Globalization;

namespace FollowUp.Evaluation.Scoring;

/// <summary>The figures as text: a line for each document and five for all of them.</summary>
public static class FigureLines
{
    /// <summary>The lines for these documents, in their order.</summary>
    public static ImmutableArray<string> Of(IReadOnlyCollection<DocumentScore> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var tasks = scores.Aggregate(default(TaskTally), (all, one) => all + one.Tasks);
        var structure = scores.Aggregate(default(StructureTally), (all, one) => all + one.Structure);
        var detection = tasks.Detection;
        return
        [
            .. scores.Select(Row),
            $"detection   precision {Percent.Of(detection.Precision)}  recall {Percent.Of(detection.Recall)}  F1 {Percent.Of(detection.F1)}   ({tasks.Found} found, {tasks.False} false, {tasks.Missed} missed)",
            $"responsible {Percent.Of(tasks.WhoShare)} of the found",
            $"deadline    {Percent.Of(tasks.WhenShare)} of the found; of the dated {tasks.DatedRight}/{tasks.Dated}",
            $"complete    F1 {Percent.Of(tasks.Completeness.F1)}",
            $"structure   items {structure.PointsRight}/{structure.Points}  case numbers {structure.CasesRight}/{structure.Cases}  attachments {structure.AttachmentsRight}/{structure.Attachments}",
        ];
    }

    private static string Row(DocumentScore score)
    {
        var points = score.Mined.Points.Select(p => p.Number).Where(n => n >= 0).Distinct().Count() is > 0 and var numbered ? numbered : score.Mined.Points.Length;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{score.Name,-28} found {score.Tasks.Found}, false {score.Tasks.False}, missed {score.Tasks.Missed}; responsible {score.Tasks.Who}, deadline {score.Tasks.When}; items {points} of {score.Gold.Points.Length}");
    }
}
