using System.Collections.Immutable;

namespace FollowUp.Mining.Dates.Forms;

/// <summary>
/// A part of a form as steps that run over tokens, forward or backward from the word that called the rule. Forms have no repetition,
/// so the work on one call is bounded by the form and does not grow with the text.
/// </summary>
internal sealed class FormProgram
{
    /// <summary>No token has this place: the form does not fit.</summary>
    public const int Misfit = int.MinValue;

    private readonly Step[] steps;
    private readonly int direction;

    private readonly FormTest[]? first;
    private readonly int kinds;

    private FormProgram(Step[] steps, int direction, ImmutableArray<FormTest>? first)
    {
        this.steps = steps;
        this.direction = direction;
        this.first = first is { } tests ? [.. tests] : null;
        kinds = this.first?.Aggregate(0, (all, test) => all | test.Kinds) ?? 0;
    }

    private enum Op
    {
        Accept,
        Token,
        Branch,
        Jump,
        Not,
    }

    /// <param name="nodes">In the order of the text, also where they are read backward.</param>
    public static FormProgram Of(IEnumerable<FormNode> nodes, bool isBackward)
    {
        var steps = new List<Step>();
        var sequence = new FormNode.Sequence([.. nodes]);
        Write(sequence, isBackward, steps);
        steps.Add(new Step(Op.Accept));
        return new FormProgram([.. steps], isBackward ? -1 : 1, FirstTests.Of(sequence.Parts, isBackward));
    }

    /// <summary>False where the token cannot be the first of the part; cheaper than a run.</summary>
    public bool CanBegin(in TimeText text, int token)
    {
        if (first is null)
        {
            return true;
        }

        if ((uint)token >= (uint)text.Count || (kinds >> (int)text.Tokens[token].Kind & 1) == 0)
        {
            return false;
        }

        foreach (var test in first)
        {
            if (test.Fits(text, token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The place behind the last token taken (before it, when reading backward), or <see cref="Misfit"/>.</summary>
    public int Run(in TimeText text, int from, ref Captures captures) => Run(text, 0, from, ref captures);

    private int Run(in TimeText text, int at, int token, ref Captures captures)
    {
        while (true)
        {
            ref readonly var step = ref steps[at];
            switch (step.Op)
            {
                case Op.Accept:
                    return token;
                case Op.Token:
                    if (!step.Test!.Fits(text, token))
                    {
                        return Misfit;
                    }

                    captures.Set(step.Test.Slot, token);
                    token += direction;
                    at++;
                    break;
                case Op.Jump:
                    at = step.Target;
                    break;
                case Op.Not:
                    var ignored = captures;
                    if (Run(text, at + 1, token, ref ignored) != Misfit)
                    {
                        return Misfit;
                    }

                    at = step.Target;
                    break;
                default:
                    // Most branches fail on their first token; that needs no going down.
                    if (steps[at + 1] is { Op: Op.Token } next && !next.Test!.Fits(text, token))
                    {
                        at = step.Target;
                        break;
                    }

                    var before = captures;
                    var end = Run(text, at + 1, token, ref captures);
                    if (end != Misfit)
                    {
                        return end;
                    }

                    captures = before;
                    at = step.Target;
                    break;
            }
        }
    }

    private static void Write(FormNode node, bool isBackward, List<Step> steps)
    {
        switch (node)
        {
            case FormNode.Item item:
                steps.Add(new Step(Op.Token, Test: item.Test));
                break;
            case FormNode.Sequence sequence:
                foreach (var part in isBackward ? sequence.Parts.Reverse() : sequence.Parts)
                {
                    Write(part, isBackward, steps);
                }

                break;
            case FormNode.Optional optional:
                Guarded(Op.Branch, optional.Part, false);
                break;
            case FormNode.Not not:
                Guarded(Op.Not, not.Part, true);
                break;
            case FormNode.Choice choice:
                WriteChoice(choice.Branches, isBackward, steps);
                break;
            default:
                throw new InvalidOperationException("The word that calls a rule stands inside another part of its form.");
        }

        void Guarded(Op op, FormNode part, bool ends)
        {
            var at = steps.Count;
            steps.Add(default);
            Write(part, isBackward, steps);
            if (ends)
            {
                steps.Add(new Step(Op.Accept));
            }

            steps[at] = new Step(op, steps.Count);
        }
    }

    private static void WriteChoice(ImmutableArray<FormNode> branches, bool isBackward, List<Step> steps)
    {
        var jumps = new List<int>();
        foreach (var branch in branches[..^1])
        {
            var at = steps.Count;
            steps.Add(default);
            Write(branch, isBackward, steps);
            jumps.Add(steps.Count);
            steps.Add(default);
            steps[at] = new Step(Op.Branch, steps.Count);
        }

        Write(branches[^1], isBackward, steps);
        foreach (var jump in jumps)
        {
            steps[jump] = new Step(Op.Jump, steps.Count);
        }
    }

    /// <param name="Target">Where it goes on when the branch is not taken.</param>
    private readonly record struct Step(Op Op, int Target = 0, FormTest? Test = null);
}
