using System.Runtime.CompilerServices;

namespace FollowUp.Mining.Dates.Forms;

/// <summary>The places of a form that its reading asks for. "2" is the second of its sort, as in "uge 33-34".</summary>
internal enum Slot : byte
{
    None,
    Day,
    Day2,
    Month,
    Month2,
    Year,
    Year2,
    Weekday,
    Number,
    Number2,
    Unit,
    Ordinal,
    Ordinal2,
    Cluster,
    Cluster2,
    Name,
    Mark,
}

/// <summary>Which token stands in which slot, as far as a match has come. Copied on every branch, so that a branch given up leaves nothing behind.</summary>
[InlineArray(Count)]
internal struct Captures
{
    public const int Count = 17;

    private int first;

    public void Set(Slot slot, int token) => this[(int)slot] = token + 1;

    /// <summary>-1 where the slot is empty.</summary>
    public readonly int At(Slot slot) => this[(int)slot] - 1;
}
