using System.Collections.Immutable;
using FollowUp.Evaluation.Gold;
using FollowUp.Evaluation.Mined;

namespace FollowUp.Evaluation.Matching;

/// <summary>Which proposals hit which gold task. Numbers are indices into the gold's tasks and the mined proposals.</summary>
/// <param name="Hits">For each gold task the proposals on it.</param>
/// <param name="Loose">Proposals that touch no gold task.</param>
/// <param name="Unplaced">Gold tasks none of whose words stand in the text: a slip in the gold, or in the reading of the document.</param>
public sealed record TaskMatching(ImmutableArray<ImmutableArray<int>> Hits, ImmutableArray<int> Loose, ImmutableArray<int> Unplaced)
{
    /// <summary>Matches by place in the text; who and when decide only between several gold tasks at one place.</summary>
    public static TaskMatching Of(GoldMinutes gold, MinedMinutes mined)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(mined);
        var text = new FoldedText(mined.Text);
        var places = gold.Tasks.Select(t => t.Places.Select(q => text.Find(q.Text, text.At(q.Start))).OfType<FoldedSpan>().ToList()).ToList();
        var spots = mined.Proposals.Select(p => text.Find(p.Quote, text.AtUnit(p.Start)) is { } spot ? new[] { spot } : []).ToList();
        var touch = places.ConvertAll(g => spots.ConvertAll(m => EvidenceOverlap.Of(g, m)));

        var hits = gold.Tasks.Select(_ => new List<int>()).ToList();
        var loose = ImmutableArray.CreateBuilder<int>();
        for (var j = 0; j < mined.Proposals.Length; j++)
        {
            if (BestFit(gold, mined.Proposals[j], touch, j) is { } task)
            {
                hits[task].Add(j);
            }
            else
            {
                loose.Add(j);
            }
        }

        GiveSpares(gold, touch, hits);
        ShareWithTwins(gold, hits);
        return new TaskMatching(
            [.. hits.Select(h => h.ToImmutableArray())],
            loose.ToImmutable(),
            [.. Enumerable.Range(0, places.Count).Where(i => places[i].Count == 0)]);
    }

    /// <summary>A required task before a 'possible' one, then who and when, then the better overlap, then the earlier in the gold.</summary>
    private static int? BestFit(GoldMinutes gold, MinedProposal proposal, List<List<double>> touch, int j)
    {
        int? best = null;
        var bestRank = (false, 0, 0.0);
        for (var i = 0; i < touch.Count; i++)
        {
            if (touch[i][j] > 0)
            {
                var task = gold.Tasks[i];
                var right = (DeadlineAgreement.Of(task, [proposal]) ? 1 : 0) + (ActorAgreement.Of(task, [proposal]) ? 1 : 0);
                var rank = (task.IsRequired, right, touch[i][j]);
                if (best is null || rank.CompareTo(bestRank) > 0)
                {
                    (best, bestRank) = (i, rank);
                }
            }
        }

        return best;
    }

    /// <summary>Two gold tasks on one clause: a second proposal on the one goes to the other that is still without.</summary>
    private static void GiveSpares(GoldMinutes gold, List<List<double>> touch, List<List<int>> hits)
    {
        for (var i = 0; i < hits.Count; i++)
        {
            if (gold.Tasks[i].IsRequired && hits[i].Count == 0)
            {
                var spares = Enumerable.Range(0, hits.Count).Where(k => hits[k].Count > 1)
                    .SelectMany(k => hits[k].Select(j => (Touch: touch[i][j], Proposal: j, From: k))).Where(s => s.Touch > 0).ToList();
                if (spares.Count > 0)
                {
                    var spare = spares.Max();
                    hits[spare.From].Remove(spare.Proposal);
                    hits[i].Add(spare.Proposal);
                }
            }
        }
    }

    private static void ShareWithTwins(GoldMinutes gold, List<List<int>> hits)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < gold.Tasks.Length; i++)
        {
            if (gold.Tasks[i].Id is { } id)
            {
                places[id] = i;
            }
        }

        for (var i = 0; i < hits.Count; i++)
        {
            foreach (var twin in gold.Tasks[i].SameAs.Where(places.ContainsKey).Select(id => places[id]))
            {
                if (hits[i].Count == 0)
                {
                    hits[i].AddRange(hits[twin]);
                }
                else if (hits[twin].Count == 0)
                {
                    hits[twin].AddRange(hits[i]);
                }
            }
        }
    }
}
