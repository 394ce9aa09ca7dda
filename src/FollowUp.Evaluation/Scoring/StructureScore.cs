using System.Collections.Immutable;
using FollowUp.Evaluation.Gold;
using FollowUp.Evaluation.Matching;
using FollowUp.Evaluation.Mined;

namespace FollowUp.Evaluation.Scoring;

/// <summary>Points with the right number and title, case numbers, attachments.</summary>
internal static class StructureScore
{
    public static StructureTally Of(ImmutableArray<GoldPoint> gold, ImmutableArray<MinedPoint> mined)
    {
        var titles = mined.Select(p => TitleWords.Of(p.Title)).ToHashSet(StringComparer.Ordinal);

        // Of two points with one number the last counts, as in JSON that is read into a dictionary.
        var byNumber = new Dictionary<int, MinedPoint>();
        foreach (var point in mined.Where(p => p.Number >= 0))
        {
            byNumber[point.Number] = point;
        }

        return gold.Select(g => Of(g, g.Number is { } number ? byNumber.GetValueOrDefault(number) : null, titles)).Aggregate(default(StructureTally), (all, one) => all + one);
    }

    private static StructureTally Of(GoldPoint gold, MinedPoint? mined, HashSet<string> titles)
    {
        var title = TitleWords.Of(gold.Title);
        var isRight = mined is null ? !gold.IsNumbered && titles.Contains(title) : TitleWords.Of(mined.Title) == title;
        return new StructureTally(
            1,
            isRight ? 1 : 0,
            gold.CaseNumber is null ? 0 : 1,
            gold.CaseNumber is not null && mined?.CaseNumber == gold.CaseNumber ? 1 : 0,
            gold.Attachments.Length,
            mined is null ? 0 : gold.Attachments.Count(a => mined.Attachments.Any(b => Vocabulary.Words(a).SequenceEqual(Vocabulary.Words(b)))));
    }
}
