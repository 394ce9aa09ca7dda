using System.Collections.Immutable;
using FollowUp.Evaluation.Gold;
using FollowUp.Evaluation.Scoring;

namespace FollowUp.Evaluation.Confusion;

/// <summary>Gold kind against mined kind: how many tasks of the one came out as the other.</summary>
/// <param name="Kinds">The kinds that occur, the known ones first.</param>
/// <param name="Cells">By gold kind and mined kind; the key "" is: not found, or no task.</param>
public sealed record KindTable(ImmutableArray<string> Kinds, ImmutableDictionary<(string Gold, string Mined), int> Cells)
{
    /// <summary>Counts the required tasks and the false proposals.</summary>
    public static KindTable Of(IReadOnlyCollection<DocumentScore> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var pairs = scores.SelectMany(Pairs).ToList();
        var others = pairs.SelectMany(p => new[] { p.Gold, p.Mined }).Where(k => k.Length > 0).Except(TaskKinds.All).Order(StringComparer.Ordinal);
        return new KindTable([.. TaskKinds.All, .. others], pairs.CountBy(p => p).ToImmutableDictionary());
    }

    /// <summary>The table as text; rows are gold, columns are mined.</summary>
    public ImmutableArray<string> Lines()
    {
        string Row(string name, IEnumerable<string> cells) => $"  {name,-18}" + string.Concat(cells.Select(c => $"{c,17}"));
        return
        [
            Row("gold \\ mined", [.. Kinds, "missed"]),
            .. Kinds.Select(gold => Row(gold, Kinds.Append("").Select(mined => Cell(gold, mined)))),
            Row("no task", [.. Kinds.Select(mined => Cell("", mined)), "-"]),
        ];
    }

    internal string Cell(string gold, string mined) =>
        Cells.GetValueOrDefault((gold, mined)).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<(string Gold, string Mined)> Pairs(DocumentScore score) =>
    [
        .. score.Found.Select(i => (score.Gold.Tasks[i].Kind, KindOn(score, i))),
        .. score.Missed.Select(i => (score.Gold.Tasks[i].Kind, "")),
        .. score.Matching.Loose.Select(j => ("", score.Mined.Proposals[j].Kind)),
    ];

    /// <summary>Of several proposals on one task the one of its own kind counts.</summary>
    private static string KindOn(DocumentScore score, int task)
    {
        var kinds = score.On(task).Select(m => m.Kind).ToList();
        return kinds.Contains(score.Gold.Tasks[task].Kind) ? score.Gold.Tasks[task].Kind : kinds[0];
    }
}
