using System.Collections.Immutable;

namespace FollowUp.Mining.Dates.Forms;

/// <summary>A form as a tree: what a rule wants to see, token by token.</summary>
internal abstract record FormNode
{
    private FormNode()
    {
    }

    public sealed record Item(FormTest Test) : FormNode;

    public sealed record Sequence(ImmutableArray<FormNode> Parts) : FormNode;

    /// <summary>The first that fits is taken.</summary>
    public sealed record Choice(ImmutableArray<FormNode> Branches) : FormNode;

    /// <summary>Taken where it fits.</summary>
    public sealed record Optional(FormNode Part) : FormNode;

    /// <summary>Must not stand there; takes no token.</summary>
    public sealed record Not(FormNode Part) : FormNode;

    /// <summary>The rule is only looked at where this stands.</summary>
    public sealed record Anchor(FormNode Part) : FormNode;

    /// <summary>All ways to read the node as one after the other, choices of the first level taken apart.</summary>
    public IEnumerable<ImmutableArray<FormNode>> Alternatives() => this switch
    {
        Choice choice => choice.Branches.SelectMany(b => b.Alternatives()),
        Sequence sequence => [sequence.Parts],
        _ => [[this]],
    };
}
