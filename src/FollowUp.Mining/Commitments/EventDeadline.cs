using System.Collections.Immutable;
using FollowUp.Mining.Dates;
using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments;

/// <summary>A time told by what has to happen first: "når gearkassen er skiftet", "før revisionen går i gang". It has words and no day.</summary>
internal static class EventDeadline
{
    public const string Rule = "event-clause";

    public static MinedDeadline? Of(string text, ImmutableArray<Clause> clauses, int at) =>
        In(text, clauses, at + 1) ?? (at > 0 && clauses[at - 1].Start == 0 ? In(text, clauses, at - 1) : null)
        ?? (EventPhrase.In(clauses[at]) is { } phrase ? Undated(phrase.In(text)) : null);

    private static MinedDeadline? In(string text, ImmutableArray<Clause> clauses, int at)
    {
        if (at >= clauses.Length || clauses[at] is not { Kind: ClauseKind.Subordinate, Connector: "når" or "inden" or "før" or "indtil" or "så" } clause
            || (clause.Connector == "så" && clause.Words[clause.Start].Lower != "snart"))
        {
            return null;
        }

        var from = clause.Start > 0 && clause.Words[clause.Start - 1].Lower == clause.Connector ? clause.Words[clause.Start - 1].Start : clause.Span.Start;
        return Undated(text[from..clause.Span.End]);
    }

    private static MinedDeadline Undated(string words) => new(words.ReplaceLineEndings(" "), DeadlineKind.Relative, null, null, null, Rule, []);
}
