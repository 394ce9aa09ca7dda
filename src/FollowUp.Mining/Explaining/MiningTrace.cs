using System.Collections.Immutable;
using FollowUp.Mining.Commitments;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Explaining;

/// <summary>Writes down how each sentence was read, while it is mined; nobody pays for it who does not ask.</summary>
internal sealed class MiningTrace
{
    private readonly List<ExplainedSentence> sentences = [];
    private int? point;
    private string section = "";

    public ImmutableArray<ExplainedSentence> Sentences => [.. sentences];

    public void Enter(int number, string heading) => (point, section) = (number, heading);

    public void LeadIn(SourceSpan span, LeadIn lead) =>
        Add(span, [], lead.IsReport ? "opens a list of what was told" : lead.IsDuty ? "opens a list of what is to be done" : "opens a list");

    public void OwnerLine(SourceSpan span) => Add(span, [], "says who or when of the task above");

    public void Sentence(SourceSpan span, ImmutableArray<ExplainedClause> clauses) => Add(span, clauses, null);

    private void Add(SourceSpan span, ImmutableArray<ExplainedClause> clauses, string? note) => sentences.Add(new ExplainedSentence(point, section, span, clauses, note));
}
