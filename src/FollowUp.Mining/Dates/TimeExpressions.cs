using System.Buffers;
using System.Collections.Immutable;
using FollowUp.Mining.Dates.Forms;
using FollowUp.Mining.Dates.Leads;

namespace FollowUp.Mining.Dates;

/// <summary>
/// Finds all words of time in a stretch of text. The text is cut into tokens once; only a word that calls a rule is looked at closer, so
/// text without time costs one pass. Where two times overlap the longer stays, at the same length that of the earlier rule.
/// </summary>
internal static class TimeExpressions
{
    private const int FirstBuffer = 128;

    public static ImmutableArray<TimeExpression> Find(string text, TimeContext context) => Find(text.AsSpan(), context);

    public static ImmutableArray<TimeExpression> Find(ReadOnlySpan<char> text, TimeContext context)
    {
        var grammar = TimeGrammar.Danish;
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
        List<(LedTime Time, int Order)>? found = null;
        for (var at = 0; at < text.Count; at++)
        {
            foreach (var entry in grammar.CalledBy(text.Tokens[at]))
            {
                if (Read(text, at, entry, grammar, context) is { } time)
                {
                    (found ??= []).Add((time, entry.Order));
                }
            }
        }

        return found is null ? [] : Longest(found, text);
    }

    private static LedTime? Read(in TimeText text, int at, TimeGrammar.Entry entry, TimeGrammar grammar, TimeContext context)
    {
        var captures = default(Captures);
        if (!entry.Anchor.Fits(text, at))
        {
            return null;
        }

        captures.Set(entry.Anchor.Slot, at);
        var end = entry.Behind.Run(text, at + 1, ref captures);
        if (end == FormProgram.Misfit)
        {
            return null;
        }

        var start = entry.Before.Run(text, at - 1, ref captures) + 1;
        if (start == FormProgram.Misfit + 1)
        {
            return null;
        }

        return entry.Rule.Read(new TimeMatch(text, start, end, at, captures, context)) is { } core
            ? grammar.Leads.Read(text, start, end, core, entry.Rule.Name, context)
            : null;
    }

    private static ImmutableArray<TimeExpression> Longest(List<(LedTime Time, int Order)> found, in TimeText text)
    {
        var tokens = text.Tokens;
        int LengthOf(LedTime time, ReadOnlySpan<TimeToken> of) => of[time.End - 1].End - of[time.Start].Start;
        var kept = new List<LedTime>();
        var byLength = new List<(LedTime Time, int Length, int Order)>();
        foreach (var (time, order) in found)
        {
            byLength.Add((time, LengthOf(time, tokens), order));
        }

        foreach (var (time, _, _) in byLength.OrderByDescending(f => f.Length).ThenBy(f => f.Order))
        {
            if (kept.All(k => k.End <= time.Start || k.Start >= time.End))
            {
                kept.Add(time);
            }
        }

        var expressions = ImmutableArray.CreateBuilder<TimeExpression>(kept.Count);
        foreach (var time in kept.OrderBy(k => k.Start))
        {
            expressions.Add(Expression(time, text));
        }

        return expressions.MoveToImmutable();
    }

    private static TimeExpression Expression(LedTime time, in TimeText text)
    {
        var start = text.Tokens[time.Start].Start;
        var length = text.Tokens[time.End - 1].End - start;
        var resolution = time.Resolution;
        return new TimeExpression(start, length, new MinedDeadline(
            text.Text.Slice(start, length).ToString(),
            resolution.Kind,
            resolution.Date,
            resolution.Earliest,
            resolution.Latest,
            time.Rule,
            [.. resolution.Warnings.Select(w => w.ToString())])
        {
            Clock = time.Clock,
            Steps = time.Steps,
            Doubts = resolution.Warnings,
        });
    }
}
