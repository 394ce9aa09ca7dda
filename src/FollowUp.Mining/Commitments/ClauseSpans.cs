using System.Collections.Immutable;
using FollowUp.Mining.Dates;
using FollowUp.Mining.Language;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Commitments;

/// <summary>Which words belong to a clause: for its times, and for its evidence.</summary>
internal static class ClauseSpans
{
    /// <summary>The clause with the subordinate ones before and behind it: their times are its times.</summary>
    public static SourceSpan Around(ImmutableArray<Clause> clauses, int at)
    {
        var first = at > 0 && clauses[at - 1].Kind == ClauseKind.Subordinate && at - 1 == 0 ? at - 1 : at;
        var last = at;
        while (last + 1 < clauses.Length && clauses[last + 1].Kind == ClauseKind.Subordinate && clauses[last + 1].Connector is "når" or "så" or "for at" or "ved at" or "herunder")
        {
            last++;
        }

        var start = clauses[at].Frame is { } frame && clauses[at].Connector == "at" ? frame.Span.Start : clauses[first].Span.Start;
        return new SourceSpan(start, clauses[last].Span.End);
    }

    /// <remarks>The point of "i 2. kvt." may end the sentence as well: it stands behind the clause's last word.</remarks>
    public static ImmutableArray<TimeExpression> Within(ImmutableArray<TimeExpression> times, SourceSpan span) =>
        times.IsEmpty ? times : Inside(times, span);

    private static ImmutableArray<TimeExpression> Inside(ImmutableArray<TimeExpression> times, SourceSpan span) => [.. times.Where(t => t.Start >= span.Start && t.End - 1 <= span.End)];

    /// <summary>The times of "..., som sendes rundt inden påske": what is done with the product is a part of the same task.</summary>
    public static ImmutableArray<TimeExpression> Relative(ImmutableArray<Clause> clauses, int at, ImmutableArray<TimeExpression> times)
    {
        if (times.IsEmpty || at + 1 >= clauses.Length || clauses[at + 1] is not { Kind: ClauseKind.Subordinate or ClauseKind.Complement } next)
        {
            return [];
        }

        // "..., der skal starte, inden udgangen af uge 9": behind its own comma the time belongs to the main clause.
        ImmutableArray<TimeExpression> behind = [.. times.Where(t => t.Start > next.Span.Start && t.End <= next.Span.End && IsBehindComma(next, t))];
        if (!behind.IsEmpty)
        {
            return behind;
        }

        // "... svarer KL, hvor fristen er den 15. marts"
        if (Within(times, next.Span) is { IsEmpty: false } named && (IsDeadline(named[0].Deadline.Text) || IsDeadline(next.Words[next.Start].Lower)))
        {
            return named;
        }

        if (next.Connector is not ("som" or "der" or "hvilket"))
        {
            return [];
        }

        // "..., som borgmesteren kan tage med på torsdag", "til Jørgen, som skal have dem torsdag", "i udvalget, som mødes den 18. august"
        if (Enumerable.Range(next.Start, Math.Min(4, next.Count)).Any(i => next.Words[i].Lower is "kan" or "mødes" || next.Words[i].Lower == "have" && next.Words[Math.Max(0, i - 1)].Lower == "skal" && i + 1 < next.End && next.Words[i + 1].Lower is "dem" or "den" or "det"))
        {
            return Within(times, next.Span);
        }

        for (var i = next.Start; i < next.End; i++)
        {
            // "et notat, der går til direktionen inden jul"
            if ((i == next.Start && next.Words[i].Lower == "skal" && i + 1 < next.End && next.Words[i + 1].Lower is "være" or "ligge" or "foreligge" or "sendes") || (i == next.Start && next.Words[i].Lower is "bliver" or "vi" or "de" or "han" or "hun") || next.Words[i].Lower is "går" or "kommer" or "skal" && i + 1 < next.End && next.Words[i + 1].Lower is "til" or "på" or "i" or "ud")
            {
                return Within(times, next.Span);
            }

            if (VerbLexicon.At(next.Words, i, next.End, VerbForm.Passive) is { Verb: { Class: VerbClass.Inform or VerbClass.ReportIn or VerbClass.Return } or { Class: VerbClass.Act, Particle: "op" or "ud" or "rundt" } })
            {
                return Within(times, next.Span);
            }
        }

        return [];
    }

    /// <summary>The times of "sikrer, at parkeringsvagterne får et kursus i 4. kvartal": what is to be so has them.</summary>
    public static ImmutableArray<TimeExpression> Ensured(ImmutableArray<Clause> clauses, int at, ImmutableArray<TimeExpression> times) =>
        at + 1 < clauses.Length && clauses[at + 1] is { Kind: ClauseKind.Complement, Connector: "at" } next && Enumerable.Range(clauses[at].Start, clauses[at].Count).Any(i => clauses[at].Words[i].Lower is "sikrer" or "sikre" or "sørger" or "sørge")
            ? Within(times, next.Span)
            : [];

    private static bool IsDeadline(string words) =>
        words.StartsWith("frist", StringComparison.OrdinalIgnoreCase) || words.StartsWith("deadline", StringComparison.OrdinalIgnoreCase) || words.StartsWith("svarfrist", StringComparison.OrdinalIgnoreCase);

    /// <summary>Behind the inner clause's verb and a comma the main clause goes on: "..., der ikke er i brug, til HR senest den 1. juni".</summary>
    private static bool GoesOnBehind(Clause clause, int at)
    {
        for (var i = at - 1; i > clause.Start; i--)
        {
            if (FiniteVerb.IsAt(clause.Words, i, clause.End))
            {
                return false;
            }

            if (clause.Words[i].Text == ",")
            {
                return i + 1 < clause.End && clause.Words[i + 1].Is(WordTraits.Preposition) && Enumerable.Range(clause.Start, i - clause.Start).Any(k => FiniteVerb.IsAt(clause.Words, k, clause.End));
            }
        }

        return false;
    }

    private static bool IsBehindComma(Clause clause, TimeExpression time)
    {
        for (var i = clause.Start + 1; i < clause.End; i++)
        {
            if (clause.Words[i].Start >= time.Start)
            {
                // In brackets, with the forum or without it: "(direktionen 20/11)".
                return clause.Words[i - 1].Text is "," or "(" || GoesOnBehind(clause, i) || (i - 2 >= clause.Start && clause.Words[i - 2].Text == "(");
            }
        }

        return false;
    }

    /// <summary>"Cheferne sender forslag, der kan bruges, til HR i næste uge": what goes on behind a relative clause, without a verb of its own.</summary>
    public static Clause? Continuation(ImmutableArray<Clause> clauses, int at)
    {
        var next = at + 1;
        while (next < clauses.Length && clauses[next].Kind == ClauseKind.Subordinate)
        {
            next++;
        }

        if (next <= at + 1 || next >= clauses.Length || clauses[next] is not { Kind: ClauseKind.Main, Connector: "," } clause)
        {
            return null;
        }

        for (var i = clause.Start; i < clause.End; i++)
        {
            if (FiniteVerb.IsAt(clause.Words, i, clause.End))
            {
                return null;
            }
        }

        return clause;
    }

    /// <param name="withNext">The title took words of the next clause.</param>
    /// <param name="subject">Where the subject stands, when it stands before the clause; else -1.</param>
    public static SourceSpan Evidence(ImmutableArray<Clause> clauses, int at, bool withNext, int subject)
    {
        var last = withNext ? at + 1 : at;
        while (last + 1 < clauses.Length && clauses[last + 1].Kind == ClauseKind.Subordinate)
        {
            last++;
        }

        var start = clauses[at].Frame is { } frame && clauses[at].Connector == "at" && clauses[at - 1] == frame ? frame.Span.Start : clauses[at].Span.Start;
        return new SourceSpan(subject >= 0 ? Math.Min(start, subject) : start, clauses[last].Span.End);
    }
}
