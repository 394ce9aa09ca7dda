using System.Buffers;
using System.Collections.Immutable;
using FollowUp.Mining.Dates.Forms;
using FollowUp.Mining.Dates.Leads;

namespace FollowUp.Mining.Dates;

/// <summary>
/// Finds all words of time in a stretch of text. A filter that cuts nothing and allocates nothing turns text without time away; else the
/// text is cut into tokens once, and only a word that calls a rule is looked at closer. The work is linear in the text.
/// </summary>
internal static class TimeExpressions
{
    private const int FirstBuffer = 128;

    public static ImmutableArray<TimeExpression> Find(string text, TimeContext context) => Find(text.AsSpan(), context);

    public static ImmutableArray<TimeExpression> Find(ReadOnlySpan<char> text, TimeContext context)
    {
        var grammar = TimeGrammar.Danish;
        if (!grammar.MayBeCalledIn(text))
        {
            return [];
        }

        var buffer = ArrayPool<TimeToken>.Shared.Rent(FirstBuffer);
        try
        {
            var count = TimeTokenizer.Cut(text, grammar.Words, ref buffer);
            return Find(new TimeText(text, buffer.AsSpan(0, count), grammar.Words), grammar, context);
        }
        finally
        {
            ArrayPool<TimeToken>.Shared.Return(buffer);
        }
    }

    private static ImmutableArray<TimeExpression> Find(in TimeText text, TimeGrammar grammar, TimeContext context)
    {
        List<Candidate>? found = null;
        for (var at = 0; at < text.Count; at++)
        {
            foreach (var entry in grammar.CalledBy(text.Tokens[at]))
            {
                if (Read(text, at, entry, grammar, context) is { } time)
                {
                    (found ??= []).Add(new Candidate(time, entry.Order, text.Tokens[time.End - 1].End - text.Tokens[time.Start].Start));
                }
            }
        }

        if (found is null)
        {
            return [];
        }

        var kept = Longest.Of(found, text.Count);
        var expressions = ImmutableArray.CreateBuilder<TimeExpression>(kept.Count);
        foreach (var candidate in kept)
        {
            expressions.Add(Expression(candidate.Time, candidate.Length, text));
        }

        return expressions.MoveToImmutable();
    }

    private static LedTime? Read(in TimeText text, int at, TimeGrammar.Entry entry, TimeGrammar grammar, TimeContext context)
    {
        if (!entry.Before.CanBegin(text, at - 1) || !entry.Behind.CanBegin(text, at + 1) || !entry.Anchor.Fits(text, at))
        {
            return null;
        }

        var captures = new Captures(at);
        var end = entry.Behind.Run(text, at + 1, ref captures);
        if (end == FormProgram.Misfit || IsCompound(text, end, end + 1))
        {
            return null;
        }

        var start = entry.Before.Run(text, at - 1, ref captures) + 1;
        if (start == FormProgram.Misfit + 1 || IsCompound(text, start - 1, start))
        {
            return null;
        }

        captures.Set(entry.Anchor.Slot, at);
        return entry.Rule.Read(new TimeMatch(text, start, end, at, captures, context)) is { } core
            ? grammar.Leads.Read(text, start, end, core, entry.Rule, context)
            : null;
    }

    /// <summary>A hyphen makes one word of the two: "i weekend-avisen", "Maj-Britt".</summary>
    private static bool IsCompound(in TimeText text, int hyphen, int second) =>
        text.IsSign(hyphen, '-') && text.IsGlued(hyphen) && text.IsGlued(second) && text.IsKind(second, TokenKind.Word);

    private static TimeExpression Expression(LedTime time, int length, in TimeText text)
    {
        var start = text.Tokens[time.Start].Start;
        var resolution = time.Resolution;
        return new TimeExpression(start, length, new MinedDeadline(
            text.Text.Slice(start, length).ToString(),
            resolution.Kind,
            resolution.Date,
            resolution.Earliest,
            resolution.Latest,
            time.Rule,
            resolution.Warnings.IsEmpty ? [] : [.. resolution.Warnings.Select(w => w.ToString())])
        {
            Clock = time.Clock,
            Steps = time.Steps,
            Doubts = resolution.Warnings,
        });
    }
}
