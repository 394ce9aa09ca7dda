using System.Collections.Immutable;
using FollowUp.Evaluation.Gold;
using FollowUp.Evaluation.Matching;
using FollowUp.Evaluation.Mined;

namespace FollowUp.Evaluation.Scoring;

/// <summary>One document mined and held against its gold.</summary>
/// <param name="Name">The document's name without its ending, with its folder where it lies in one.</param>
public sealed record DocumentScore(string Name, GoldMinutes Gold, MinedMinutes Mined, TaskMatching Matching, TaskTally Tasks, StructureTally Structure)
{
    /// <summary>Scores one document.</summary>
    public static DocumentScore Of(string name, GoldMinutes gold, MinedMinutes mined)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(mined);
        var matching = TaskMatching.Of(gold, mined);
        var score = new DocumentScore(name, gold, mined, matching, default, StructureScore.Of(gold.Points, mined.Points));
        return score with { Tasks = score.TallyOf(_ => true) };
    }

    /// <summary>The counts of the gold tasks and false proposals of one kind.</summary>
    public TaskTally TallyOfKind(string kind) => TallyOf(k => k == kind);

    /// <summary>The proposals on a gold task.</summary>
    internal ImmutableArray<MinedProposal> On(int task) => [.. Matching.Hits[task].Select(j => Mined.Proposals[j])];

    internal IEnumerable<int> Found => Required.Where(i => !Matching.Hits[i].IsEmpty);

    internal IEnumerable<int> Missed => Required.Where(i => Matching.Hits[i].IsEmpty);

    internal bool WhoIsRight(int task) => ActorAgreement.Of(Gold.Tasks[task], On(task));

    internal bool WhenIsRight(int task) => DeadlineAgreement.Of(Gold.Tasks[task], On(task));

    private IEnumerable<int> Required => Enumerable.Range(0, Gold.Tasks.Length).Where(i => Gold.Tasks[i].IsRequired);

    private TaskTally TallyOf(Func<string, bool> isCounted)
    {
        var tally = new TaskTally { False = Matching.Loose.Count(j => isCounted(Mined.Proposals[j].Kind)) };
        foreach (var i in Required.Where(i => isCounted(Gold.Tasks[i].Kind)))
        {
            var found = !Matching.Hits[i].IsEmpty;
            var (who, when, dated) = (found && WhoIsRight(i), found && WhenIsRight(i), Gold.Tasks[i].Deadline is not null);
            tally += new TaskTally(One(found), 0, One(!found), One(who), One(when), One(who && when), One(dated), One(dated && when));
        }

        return tally;
    }

    private static int One(bool holds) => holds ? 1 : 0;
}
