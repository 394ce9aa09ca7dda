using System.Collections.Immutable;
using System.Globalization;
using FollowUp.Evaluation.Calibration;
using FollowUp.Evaluation.Confusion;
using FollowUp.Evaluation.Scoring;

namespace FollowUp.Evaluation.Reporting;

/// <summary>The figures as Markdown: in all, by group, and calibration. The same documents give the same text on every machine.</summary>
public static class MeasuredReport
{
    private const string NotStated = "(not stated)";

    private static readonly ImmutableArray<string> Header =
        ["| | documents | tasks | precision | recall | F1 | complete F1 |", "|---|---:|---:|---:|---:|---:|---:|"];

    /// <summary>The report.</summary>
    /// <param name="plot">Address of the plot as the report refers to it.</param>
    public static string Of(IReadOnlyCollection<DocumentScore> scores, string plot)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var judged = Judged.Of(scores);
        string[] lines =
        [
            "### In all", "", .. Header, Row("all", scores), "", Structure(scores), "",
            .. Group("By set", scores, s => s.Name.LastIndexOf('/') is > 0 and var end ? s.Name[..end] : null, isShownAlone: false),
            "### By kind", "",
            "| gold kind | found | missed | false | precision | recall | F1 | complete F1 |", "|---|---:|---:|---:|---:|---:|---:|---:|",
            .. KindTable.Of(scores).Kinds.Select(kind => KindRow(kind, scores)), "",
            .. Kinds(KindTable.Of(scores)),
            .. Group("By forum type", scores, s => s.Gold.Meta.ForumType),
            .. Group("By format", scores, s => s.Gold.Meta.Format),
            .. Group("By template", scores, s => s.Gold.Meta.Template),
            .. CalibrationTable(Reliability.Of(judged), plot),
        ];
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Group(string title, IReadOnlyCollection<DocumentScore> scores, Func<DocumentScore, string?> of, bool isShownAlone = true)
    {
        var groups = scores.GroupBy(s => of(s) ?? NotStated, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        return groups.Count < 2 && !isShownAlone ? [] : [$"### {title}", "", .. Header, .. groups.Select(g => Row(g.Key, [.. g])), ""];
    }

    private static string Row(string name, IReadOnlyCollection<DocumentScore> scores)
    {
        var tasks = scores.Aggregate(default(TaskTally), (all, one) => all + one.Tasks);
        return Text($"| {Cell(name)} | {scores.Count} | {tasks.Found + tasks.Missed} | {Figures(tasks)} |");
    }

    private static string KindRow(string kind, IReadOnlyCollection<DocumentScore> scores)
    {
        var tasks = scores.Aggregate(default(TaskTally), (all, one) => all + one.TallyOfKind(kind));
        return Text($"| {Cell(kind)} | {tasks.Found} | {tasks.Missed} | {tasks.False} | {Figures(tasks)} |");
    }

    private static string Figures(TaskTally tasks) =>
        $"{Percent.Of(tasks.Detection.Precision)} | {Percent.Of(tasks.Detection.Recall)} | {Percent.Of(tasks.Detection.F1)} | {Percent.Of(tasks.Completeness.F1)}";

    private static string Structure(IReadOnlyCollection<DocumentScore> scores)
    {
        var tasks = scores.Aggregate(default(TaskTally), (all, one) => all + one.Tasks);
        var structure = scores.Aggregate(default(StructureTally), (all, one) => all + one.Structure);
        return $"Of the found tasks the responsible is right in {Percent.Of(tasks.WhoShare)} and the deadline in {Percent.Of(tasks.WhenShare)}. "
            + Text($"Structure: {structure.PointsRight} of {structure.Points} points, {structure.CasesRight} of {structure.Cases} case numbers, {structure.AttachmentsRight} of {structure.Attachments} attachments.");
    }

    private static IEnumerable<string> Kinds(KindTable table) =>
    [
        "Rows are the kind in gold, columns the kind that mining gave:", "",
        $"| | {string.Join(" | ", table.Kinds.Select(Cell))} | missed |",
        $"|---|{string.Concat(table.Kinds.Select(_ => "---:|"))}---:|",
        .. table.Kinds.Select(gold => $"| {Cell(gold)} | {string.Join(" | ", table.Kinds.Append("").Select(mined => table.Cell(gold, mined)))} |"),
        $"| no task | {string.Join(" | ", table.Kinds.Select(mined => table.Cell("", mined)))} | |", "",
    ];

    private static IEnumerable<string> CalibrationTable(Reliability reliability, string plot) =>
    [
        "### Calibration", "",
        "A proposal is right when it hits a required task; proposals on tasks that gold calls possible are left out.", "",
        "| stated confidence | proposals | right | observed | 95% interval | stated (mean) |", "|---|---:|---:|---:|---:|---:|",
        .. reliability.Bands.Select(b => b.Count == 0
            ? Text($"| {b.From:0.0}-{b.From + 0.1:0.0} | 0 | | | | |")
            : Text($"| {b.From:0.0}-{b.From + 0.1:0.0} | {b.Count} | {b.Right} | {b.Observed:0.00} | {b.Interval.Low:0.00}-{b.Interval.High:0.00} | {b.Stated:0.00} |")),
        "", Text($"Expected calibration error: {reliability.ExpectedError:0.000}."), "",
        $"![How often proposals are right, by stated confidence]({plot})",
    ];

    private static string Cell(string words) => words.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static string Text(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
