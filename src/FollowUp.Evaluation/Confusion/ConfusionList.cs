using System.Collections.Immutable;
using System.Globalization;
using FollowUp.Evaluation.Mined;
using FollowUp.Evaluation.Scoring;

namespace FollowUp.Evaluation.Confusion;

/// <summary>Where mining and gold part ways, with the words, for somebody who wants to know why.</summary>
public static class ConfusionList
{
    /// <summary>What was missed, invented, given to the wrong actor or the wrong day; and gold that does not stand in its document.</summary>
    public static ImmutableArray<string> Of(IReadOnlyCollection<DocumentScore> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return
        [
            .. Part("Missed tasks", scores, s => s.Missed.Select(i => Missed(s, i))),
            .. Part("False proposals", scores, s => s.Matching.Loose.Select(j => False(s, s.Mined.Proposals[j]))),
            .. Part("Wrong responsible", scores, s => s.Found.Where(i => !s.WhoIsRight(i)).Select(i =>
                Compared(s, i, StatedWords.Who(s.Gold.Tasks[i].Responsible), string.Join(" | ", s.On(i).Select(m => StatedWords.Who(m.Responsible)))))),
            .. Part("Wrong deadline", scores, s => s.Found.Where(i => !s.WhenIsRight(i)).Select(i =>
                Compared(s, i, StatedWords.When(s.Gold.Tasks[i].Deadline), string.Join(" | ", s.On(i).Select(m => StatedWords.When(m.Deadline)))))),
            .. Part("Gold whose words do not stand in the document", scores, s => s.Matching.Unplaced.Select(i => Quoted(s, s.Gold.Tasks[i].Quote))),
        ];
    }

    /// <summary>What was found, and the proposals on tasks that gold calls possible.</summary>
    public static ImmutableArray<string> OfFound(IReadOnlyCollection<DocumentScore> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return
        [
            .. Part("Found", scores, s => s.Found.Select(i => Hit(s, i))),
            .. Part("Proposals on tasks that gold calls possible", scores, s => Enumerable.Range(0, s.Gold.Tasks.Length)
                .Where(i => !s.Gold.Tasks[i].IsRequired && !s.Matching.Hits[i].IsEmpty).Select(i => Hit(s, i))),
        ];
    }

    private static IEnumerable<string> Part(string title, IReadOnlyCollection<DocumentScore> scores, Func<DocumentScore, IEnumerable<string>> entries)
    {
        var all = scores.SelectMany(entries).ToList();
        return all.Count == 0 ? [] : ["", string.Create(CultureInfo.InvariantCulture, $"{title} ({all.Count})"), .. all.SelectMany(e => e.Split('\n'))];
    }

    private static string Missed(DocumentScore score, int task)
    {
        var gold = score.Gold.Tasks[task];
        return $"{Quoted(score, gold.Quote)}\n      {gold.Kind}; who: {StatedWords.Who(gold.Responsible)}; when: {StatedWords.When(gold.Deadline)}";
    }

    private static string False(DocumentScore score, MinedProposal mined) => $"{Quoted(score, mined.Quote)}\n      {StatedWords.Proposal(mined)}";

    private static string Hit(DocumentScore score, int task) =>
        Quoted(score, score.Gold.Tasks[task].Quote) + string.Concat(score.On(task).Select(m => $"\n      {StatedWords.Proposal(m)}"));

    private static string Compared(DocumentScore score, int task, string gold, string mined) =>
        $"{Quoted(score, score.Gold.Tasks[task].Quote)}\n      gold:  {gold}\n      mined: {mined}";

    private static string Quoted(DocumentScore score, string words) => $"  {score.Name}  \"{StatedWords.OneLine(words)}\"";
}
