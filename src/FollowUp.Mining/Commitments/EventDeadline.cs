using System.Collections.Immutable;
using FollowUp.Mining.Dates;
using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments;

/// <summary>A time told by what has to happen first: "når gearkassen er skiftet", "før revisionen går i gang". It has words and no day.</summary>
internal static class EventDeadline
{
    public const string Rule = "event-clause";

    /// <param name="times">The times of the sentence: "inden udvalget behandler sagen den 23. marts" has a day after all.</param>
    public static MinedDeadline? Of(string text, ImmutableArray<Clause> clauses, int at, ImmutableArray<TimeExpression> times, TimeContext context) =>
        In(text, clauses, at + 1, times, context) ?? (at > 0 && (clauses[at - 1].Start == 0 || clauses[at] is { Connector: ",", Kind: ClauseKind.Main }) ? In(text, clauses, at - 1, times, context) : null)
        ?? (at + 2 < clauses.Length && clauses[at + 1] is { Kind: ClauseKind.Subordinate, Connector: "så" or "der" or "som" } ? In(text, clauses, at + 2, times, context) : null)
        ?? (EventPhrase.In(clauses[at]) is { } phrase ? Undated(phrase.In(text)) : null);

    private static MinedDeadline? In(string text, ImmutableArray<Clause> clauses, int at, ImmutableArray<TimeExpression> times, TimeContext context)
    {
        if (at >= clauses.Length || clauses[at] is not { Kind: ClauseKind.Subordinate, Connector: "når" or "inden" or "før" or "forinden" or "indtil" or "så" } clause
            || (clause.Connector == "så" && clause.Words[clause.Start].Lower != "snart"))
        {
            return null;
        }

        var from = clause.Start > 0 && clause.Words[clause.Start - 1].Lower == clause.Connector ? clause.Words[clause.Start - 1].Start : clause.Span.Start;
        var words = Undated(text[from..clause.Span.End]);
        if (clause.Connector is "inden" or "før" or "forinden" && clause.Count > 1 && Bounded(text, clause, words, times, context) is { } bounded)
        {
            return bounded;
        }

        return clause.Connector is "inden" or "før" or "forinden" && times.FirstOrDefault(t => t.Start >= clause.Span.Start && t.End <= clause.Span.End && t.Deadline is { Date: not null, Kind: DeadlineKind.Exact or DeadlineKind.Meeting }) is { Deadline.Date: { } day }
            ? words with { Date = day.AddDays(-1) }
            : words;
    }

    /// <summary>"inden oktober er omme" is its last day, "før vi går ind i december" the day before its first; "inden sommerferien begynder" is read by its name.</summary>
    private static MinedDeadline? Bounded(string text, Clause clause, MinedDeadline words, ImmutableArray<TimeExpression> times, TimeContext context)
    {
        var last = clause.Words[clause.End - 1].Lower;
        if (last is "omme" or "forbi" or "gået" or "slut" && Read("i " + clause.Words[clause.Start].Text, context) is { Latest: { } end })
        {
            return words with { Kind = DeadlineKind.Exact, Date = end };
        }

        if (times.FirstOrDefault(t => t.Start >= clause.Span.Start && t.End <= clause.Span.End && t.Deadline is { Date: null, Earliest: not null, Kind: DeadlineKind.Period }) is { Deadline.Earliest: { } first })
        {
            return words with { Kind = DeadlineKind.Exact, Date = first.AddDays(-1) };
        }

        return last is "begynder" or "starter" && Read($"{clause.Connector} {text[clause.Span.Start..clause.Words[clause.End - 2].End]}", context) is { } named
            ? named with { Text = words.Text }
            : null;
    }

    private static MinedDeadline? Read(string words, TimeContext context) => DeadlineReader.Read(words, context.Reference, context.Seasons, context.Meetings) is { Rule: not null } read && read.Latest is not null | read.Date is not null ? read : null;

    private static MinedDeadline Undated(string words) => new(words.ReplaceLineEndings(" "), DeadlineKind.Relative, null, null, null, Rule, []);
}
