using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FollowUp.Mining.Commitments;
using FollowUp.Mining.Explaining;
using FollowUp.Minutes.Structure;

namespace FollowUp.Cli.Commands;

/// <summary>What <c>mine --explain</c> prints: every sentence that could hold a promise, its clauses, and why each is or is not a proposal.</summary>
internal static class MineExplain
{
    public static string Of(MinutesDocument document, MiningContext context)
    {
        var (proposals, sentences) = CommitmentMiner.Explain(document, context);
        var text = new StringBuilder();
        int? point = null;
        foreach (var sentence in sentences)
        {
            if (sentence.AgendaPoint != point)
            {
                point = sentence.AgendaPoint;
                var title = document.AgendaPoints.FirstOrDefault(p => p.Number == point)?.Title;
                text.AppendLine(CultureInfo.InvariantCulture, $"{(text.Length == 0 ? "" : Environment.NewLine)}Point {point}: {title}");
            }

            Write(text, document.Text, sentence, [.. proposals.Where(p => p.Evidence.Span.Start >= sentence.Span.Start && p.Evidence.Span.End <= sentence.Span.End)]);
        }

        return text.Append(CultureInfo.InvariantCulture, $"{Environment.NewLine}{sentences.Length} sentences, {proposals.Length} proposals").ToString();
    }

    private static void Write(StringBuilder text, string document, ExplainedSentence sentence, ImmutableArray<MinedCommitment> proposals)
    {
        text.AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"  \"{Quoted(document, sentence.Span)}\"{(sentence.Section.Length == 0 ? "" : $"  [{sentence.Section}]")}");
        if (sentence.Note is { } note)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  = {note}");
        }

        for (var i = 0; i < sentence.Clauses.Length; i++)
        {
            var isLast = i == sentence.Clauses.Length - 1;
            Write(text, document, sentence.Clauses[i], isLast ? "  └─ " : "  ├─ ", isLast ? "     " : "  │  ");
        }

        foreach (var proposal in proposals)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  => {proposal.Title}  ({proposal.Confidence:0.00}; {string.Join(", ", proposal.Rules)})");
            foreach (var remark in proposal.Remarks)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"     ! {remark.Code}: {remark.Message}");
            }
        }
    }

    private static void Write(StringBuilder text, string document, ExplainedClause clause, string head, string body)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"{head}{clause.Kind}{(clause.Connector.Length == 0 ? "" : $" after \"{clause.Connector}\"")}: {Quoted(document, clause.Span)}");
        var facts = new[]
        {
            clause.Subject is null ? "who: -" : $"who: {clause.Subject}",
            clause.Modal is null ? null : $"modal: {clause.Modal}",
            clause.Verb is null ? "verb: -" : $"verb: {clause.Verb}",
            clause.Times.IsEmpty ? null : $"when: {string.Join("; ", clause.Times)}",
        };
        text.AppendLine(CultureInfo.InvariantCulture, $"{body}{string.Join("  ", facts.OfType<string>())}");
        if (!clause.Tried.IsEmpty && clause.Rule is null)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{body}asked: {string.Join(", ", clause.Tried)}");
        }
        else if (!clause.Tried.IsEmpty)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{body}asked before: {string.Join(", ", clause.Tried)}");
        }

        text.AppendLine(CultureInfo.InvariantCulture, $"{body}{clause.Verdict}{(clause.Confidence is { } sure ? string.Create(CultureInfo.InvariantCulture, $" ({sure:0.00} by the rule alone)") : "")}");
    }

    private static string Quoted(string document, SourceSpan span) => span.In(document).ReplaceLineEndings(" ");
}
