using System.Collections.Immutable;
using FollowUp.Mining.Commitments;
using FollowUp.Mining.Explaining;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Remembering;

/// <summary>A sentence that looks like a promise, and was left out.</summary>
/// <param name="AgendaPoint">The document's own number of the point.</param>
/// <param name="Reason">Stable: the name of the veto, <c>no-rule</c>, or <c>too-unsure</c>; screens translate it.</param>
public sealed record LeftOutSentence(int? AgendaPoint, string Words, SourceSpan Span, string Reason);

/// <summary>Chooses what to tell the secretary of all that mining looked at and left out.</summary>
public static class LeftOutSentences
{
    /// <summary>A long list is not read.</summary>
    private const int MostInAPoint = 4;

    private const int LongestWords = 400;

    /// <summary>Every second decision says it, and nobody takes it for a promise.</summary>
    private const string NobodyAsks = "taken-to-note";

    /// <summary>In the order of the document; no sentence that a proposal stands on.</summary>
    public static ImmutableArray<LeftOutSentence> Of(
        MinutesDocument document, ImmutableArray<ExplainedSentence> sentences, ImmutableArray<MinedCommitment> proposals)
    {
        ArgumentNullException.ThrowIfNull(document);
        var found =
            from sentence in sentences
            where !proposals.Any(p => p.Evidence.Span.Start < sentence.Span.End && sentence.Span.Start < p.Evidence.Span.End)
            let reason = sentence.Clauses.Select(ReasonOf).FirstOrDefault(r => r is not null)
            where reason is not null
            select new LeftOutSentence(sentence.AgendaPoint, Shown(sentence.Span.In(document.Text)), sentence.Span, reason);
        return
        [
            .. found.DistinctBy(s => (s.AgendaPoint, FoldedWords.Of(s.Words))).GroupBy(s => s.AgendaPoint)
                .SelectMany(point => point.Take(MostInAPoint)).OrderBy(s => s.Span.Start),
        ];
    }

    private static string? ReasonOf(ExplainedClause clause) => clause switch
    {
        { Veto: NobodyAsks } => null,
        { Veto: { } veto } => clause.Modal is not null || IsDeed(clause.Verb) ? veto : null,
        { Rule: not null } => "too-unsure",
        { Modal: "skal" or "bør" or "må" } => "no-rule",
        _ => null,
    };

    /// <summary>A verb of doing, as the explanation writes it: "sende ud: inform, passive".</summary>
    private static bool IsDeed(string? verb) =>
        verb is not null && verb[(verb.LastIndexOf(':') + 1)..].Split(',')[0].Trim() is "act" or "edit" or "inform" or "reportin" or "return";

    private static string Shown(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestWords ? line : line[..LongestWords] + "…";
    }
}
