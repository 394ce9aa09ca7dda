using System.Collections.Frozen;
using System.Collections.Immutable;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Remembering;

/// <summary>Holds new minutes against the tasks that are still open. Pure; finds questions, never answers.</summary>
public static class OpenItemMatcher
{
    /// <summary>A case number alone is not enough: a case can be treated without a word of the task.</summary>
    private const double LeastScore = 0.5;

    private const double OfCaseNumber = 0.4;
    private const double OfTitleWords = 0.35;
    private const double OfTopicWords = 0.2;
    private const double OfResponsible = 0.15;
    private const double OfOutcome = 0.1;

    /// <summary>Without a case number in common, so many words must be.</summary>
    private const int FewestWords = 2;

    /// <summary>For each task the one point that speaks most of it, in the order of the document. Closed points are not looked at.</summary>
    /// <param name="filler">From <see cref="FillerNumbers.Among"/>.</param>
    public static ImmutableArray<ItemCandidate> Find(MinutesDocument document, ImmutableArray<OpenItem> items, FrozenSet<string> filler)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(filler);
        if (items.IsEmpty)
        {
            return [];
        }

        var points = document.AgendaPoints.Where(p => !p.IsClosed).Select(p => PointWords.Of(document.Text, p)).ToImmutableArray();
        var common = CommonWords(points);
        return
        [
            .. items
                .Select(item => new ItemWords(item, common))
                .Select(item => points.Select(point => Score(document.Text, point, item, filler)).OfType<ItemCandidate>().MaxBy(c => c.Score))
                .OfType<ItemCandidate>()
                .OrderBy(candidate => candidate.Words.Span.Start),
        ];
    }

    private static ItemCandidate? Score(string text, PointWords point, ItemWords item, FrozenSet<string> filler)
    {
        var reasons = new List<(double Weight, MatchReason Reason)>();
        var isSameCase = item.Item.CaseNumber is { } number && point.Point.CaseNumber is { } other
            && FoldedWords.Of(number) == FoldedWords.Of(other) && !filler.Contains(FoldedWords.Of(number));
        var shared = item.SharedWith(point);
        if (!isSameCase && shared.Length < FewestWords)
        {
            return null;
        }

        var words = (OfTitleWords * item.TitleCoverage(point)) + (OfTopicWords * item.TopicCoverage(point));
        Add(isSameCase, OfCaseNumber, "case-number", point.Point.CaseNumber);
        Add(!shared.IsEmpty, words, "words", string.Join(", ", shared));
        var name = item.Item.Responsible.FirstOrDefault(point.Names);
        Add(name is not null, OfResponsible, "responsible", name);
        var best = point.BestSentence(item.All);
        var outcome = OutcomeWords.In(text, best.Span) ?? OutcomeWords.In(text, point.DecisionSpan);
        Add(outcome is not null, OfOutcome, "outcome", outcome);
        var score = Math.Round(Math.Min(1, reasons.Sum(r => r.Weight)), 2);
        return score < LeastScore
            ? null
            : new ItemCandidate(
                item.Item.Id, point.Point.Number, score, [.. reasons.OrderByDescending(r => r.Weight).Select(r => r.Reason)],
                new(best.Span.In(text), best.Span));

        void Add(bool holds, double weight, string code, string? detail)
        {
            if (holds)
            {
                reasons.Add((weight, new MatchReason(code, detail ?? string.Empty)));
            }
        }
    }

    /// <summary>Words that most points of the document have tell points apart no better than small words do.</summary>
    private static FrozenSet<string> CommonWords(ImmutableArray<PointWords> points)
    {
        var most = Math.Max(3, points.Length / 2);
        return points.SelectMany(p => p.All).GroupBy(w => w, StringComparer.Ordinal)
            .Where(same => same.Count() >= most).Select(same => same.Key).ToFrozenSet(StringComparer.Ordinal);
    }
}
