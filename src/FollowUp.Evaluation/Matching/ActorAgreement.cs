using System.Collections.Immutable;
using FollowUp.Evaluation.Gold;
using FollowUp.Evaluation.Mined;

namespace FollowUp.Evaluation.Matching;

/// <summary>Whether proposals name the actors of the gold task, all of them and no other.</summary>
internal static class ActorAgreement
{
    public static bool Of(GoldTask gold, IEnumerable<MinedProposal> mined)
    {
        var named = mined.SelectMany(m => m.Responsible).ToList();
        return gold.AnyOfResponsible
            ? named.Count > 0 && named.TrueForAll(n => gold.Responsible.Any(g => Same(g, n)))
            : gold.Responsible.All(g => named.Exists(n => Same(g, n))) && named.TrueForAll(n => gold.Responsible.Any(g => Same(g, n)));
    }

    private static bool Same(NamedActor a, NamedActor b) => Forms(a).Any(x => Forms(b).Any(y => SameWords(x, y)));

    private static ImmutableArray<string> Forms(NamedActor actor) => [actor.Text, actor.Normalized];

    private static bool SameWords(string a, string b)
    {
        var (x, y) = (Vocabulary.Stems(a), Vocabulary.Stems(b));
        if (x.Count == 0 || y.Count == 0)
        {
            return false;
        }

        var common = x.Count(y.Contains);
        return (double)common / Math.Max(x.Count, y.Count) >= 0.5 || (common >= 2 && common == Math.Min(x.Count, y.Count));
    }
}
