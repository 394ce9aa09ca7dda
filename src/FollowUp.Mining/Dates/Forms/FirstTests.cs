using System.Collections.Immutable;

namespace FollowUp.Mining.Dates.Forms;

/// <summary>What the first token of a part of a form can be; most calls of a rule end here.</summary>
internal static class FirstTests
{
    /// <summary>Null where the part may take no token at all, and so begins with anything.</summary>
    /// <param name="nodes">In the order of the text, also where they are read backward.</param>
    public static ImmutableArray<FormTest>? Of(IEnumerable<FormNode> nodes, bool isBackward)
    {
        var tests = ImmutableArray.CreateBuilder<FormTest>();
        return AddSequence(isBackward ? nodes.Reverse() : nodes, isBackward, tests) ? null : tests.ToImmutable();
    }

    /// <summary>True where the nodes may take no token.</summary>
    private static bool AddSequence(IEnumerable<FormNode> nodes, bool isBackward, ImmutableArray<FormTest>.Builder tests)
    {
        foreach (var node in nodes)
        {
            if (!Add(node, isBackward, tests))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Add(FormNode node, bool isBackward, ImmutableArray<FormTest>.Builder tests)
    {
        switch (node)
        {
            case FormNode.Item item:
                tests.Add(item.Test);
                return false;
            case FormNode.Sequence sequence:
                return AddSequence(isBackward ? sequence.Parts.Reverse() : sequence.Parts, isBackward, tests);
            case FormNode.Optional optional:
                Add(optional.Part, isBackward, tests);
                return true;
            case FormNode.Choice choice:
                var isEmpty = false;
                foreach (var branch in choice.Branches)
                {
                    isEmpty |= Add(branch, isBackward, tests);
                }

                return isEmpty;
            default:
                return true;
        }
    }
}
