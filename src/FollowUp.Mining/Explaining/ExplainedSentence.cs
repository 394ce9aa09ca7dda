using System.Collections.Immutable;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Explaining;

/// <summary>How mining read one sentence of a decision or an approved recommendation.</summary>
/// <param name="AgendaPoint">The document's own number of the point.</param>
/// <param name="Section">The heading that it stands under; empty where the house uses none.</param>
/// <param name="Note">What the sentence is where it is not read clause by clause (a lead-in, a line of labels); null else.</param>
public sealed record ExplainedSentence(int? AgendaPoint, string Section, SourceSpan Span, ImmutableArray<ExplainedClause> Clauses, string? Note);

/// <summary>How mining read one clause.</summary>
/// <param name="Connector">The word that opened it ("at", "som", "idet"); empty for the first.</param>
/// <param name="Subject">Who or what does it; null where the clause names nobody.</param>
/// <param name="Verb">The verb's infinitive with its class and form ("sende ud: inform, passive"); null where the lexicon knows none.</param>
/// <param name="Times">Words of time with what they resolve to.</param>
/// <param name="Veto">Name of the veto that stopped it; null for none.</param>
/// <param name="Tried">Rules that were asked and said no, in their order.</param>
/// <param name="Rule">The rule that read it; null where none did.</param>
/// <param name="Verdict">One English sentence: proposal or not, and why.</param>
public sealed record ExplainedClause(
    SourceSpan Span,
    string Kind,
    string Connector,
    string? Subject,
    string? Modal,
    string? Verb,
    ImmutableArray<string> Times,
    string? Veto,
    ImmutableArray<string> Tried,
    string? Rule,
    double? Confidence,
    string Verdict);
