using System.Collections.Frozen;
using System.Collections.Immutable;
using FollowUp.Mining.Language;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Remembering;

/// <summary>What a point is about. Pasted decisions of other days and lists of attachments are not its own words.</summary>
internal sealed class PointWords
{
    private readonly ImmutableArray<string> title;
    private readonly FrozenSet<string> stems;
    private readonly string folded;
    private readonly ImmutableArray<(SourceSpan Span, ImmutableArray<string> Words)> sentences;

    private PointWords(AgendaPoint point, ImmutableArray<string> title, ImmutableArray<(SourceSpan, ImmutableArray<string>)> sentences, string folded)
    {
        Point = point;
        this.title = title;
        this.sentences = sentences;
        this.folded = folded;
        All = [.. title.Concat(this.sentences.SelectMany(s => s.Words)).Distinct(StringComparer.Ordinal)];
        stems = All.ToFrozenSet(StringComparer.Ordinal);
    }

    public AgendaPoint Point { get; }

    public ImmutableArray<string> All { get; }

    /// <summary>The whole decision; empty where there is none.</summary>
    public SourceSpan DecisionSpan => Point.Sections.FirstOrDefault(s => s.Kind == SectionKind.Decision)?.Body ?? new SourceSpan(Point.Span.Start, Point.Span.Start);

    public static PointWords Of(string text, AgendaPoint point)
    {
        var own = point.Sections
            .Where(s => s.Kind is not (SectionKind.History or SectionKind.Attachments))
            .OrderByDescending(s => s.Kind == SectionKind.Decision)
            .ToImmutableArray();
        ImmutableArray<(SourceSpan, ImmutableArray<string>)> sentences =
            [.. own.SelectMany(s => Sentences.In(text, s.Body)).Select(s => (s.Span, ContentWords.Of(text, s.Span)))];
        return new PointWords(
            point, ContentWords.Of(point.Title), sentences, string.Concat(own.Select(s => FoldedWords.Of(s.Body.In(text)))));
    }

    public bool Has(string stem) => stems.Contains(stem) || All.Any(own => ContentWords.AreRelated(own, stem));

    public bool HasInTitle(string stem) => title.Any(own => ContentWords.AreRelated(own, stem));

    /// <summary>The name stands in the point, however it is spaced.</summary>
    public bool Names(string name) => FoldedWords.Of(name) is { Length: > 2 } words && folded.Contains(words, StringComparison.Ordinal);

    /// <summary>The sentence with most of the words, the decision's before the presentation's; the point's heading where it has no sentence.</summary>
    public (SourceSpan Span, int Shared) BestSentence(ImmutableArray<string> words)
    {
        var best = (Span: Point.Span with { End = Math.Min(Point.Span.End, Point.Span.Start + Point.Title.Length) }, Shared: -1);
        foreach (var (span, own) in sentences)
        {
            var shared = own.Count(w => words.Any(other => ContentWords.AreRelated(w, other)));
            if (shared > best.Shared)
            {
                best = (span, shared);
            }
        }

        return best;
    }
}
