using System.Collections.Immutable;
using FollowUp.Mining.Dates;
using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments;

/// <summary>A time told by what has to happen first: "når gearkassen er skiftet", "før revisionen går i gang". It has words and no day.</summary>
internal static class EventDeadline
{
    public const string Rule = "event-clause";

    /// <param name="times">The times of the sentence: "inden udvalget behandler sagen den 23. marts" has a day after all.</param>
    public static MinedDeadline? Of(string text, ImmutableArray<Clause> clauses, int at, ImmutableArray<TimeExpression> times) =>
        In(text, clauses, at + 1, times) ?? (at > 0 && clauses[at - 1].Start == 0 ? In(text, clauses, at - 1, times) : null)
        ?? (at + 2 < clauses.Length && clauses[at + 1] is { Kind: ClauseKind.Subordinate, Connector: "så" or "der" or "som" } ? In(text, clauses, at + 2, times) : null)
        ?? (EventPhrase.In(clauses[at]) is { } phrase ? Undated(phrase.In(text)) : null);

    private static MinedDeadline? In(string text, ImmutableArray<Clause> clauses, int at, ImmutableArray<TimeExpression> times)
    {
        if (at >= clauses.Length || clauses[at] is not { Kind: ClauseKind.Subordinate, Connector: "når" or "inden" or "før" or "forinden" or "indtil" or "så" } clause
            || (clause.Connector == "så" && clause.Words[clause.Start].Lower != "snart"))
        {
            return null;
        }

        var from = clause.Start > 0 && clause.Words[clause.Start - 1].Lower == clause.Connector ? clause.Words[clause.Start - 1].Start : clause.Span.Start;
        var words = Undated(text[from..clause.Span.End]);
        return clause.Connector is "inden" or "før" or "forinden" && times.FirstOrDefault(t => t.Start >= clause.Span.Start && t.End <= clause.Span.End && t.Deadline is { Date: not null, Kind: DeadlineKind.Exact or DeadlineKind.Meeting }) is { Deadline.Date: { } day }
            ? words with { Date = day.AddDays(-1) }
            : words;
    }

    private static MinedDeadline Undated(string words) => new(words.ReplaceLineEndings(" "), DeadlineKind.Relative, null, null, null, Rule, []);
}
