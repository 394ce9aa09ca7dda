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

/// <summary>
/// Which token stands in which slot, as far as a match has come: a byte for each, counted from the word that called the rule. Copied on
/// every branch, so that a branch given up leaves nothing behind.
/// </summary>
internal struct Captures(int anchor)
{
    private const int SlotsOfWord = 8;
    private const int Middle = 128;

    private ulong first;
    private ulong second;

    public void Set(Slot slot, int token)
    {
        if (slot == Slot.None)
        {
            return;
        }

        ref var word = ref slot <= Slot.Number ? ref first : ref second;
        var shift = ((int)slot - 1) % SlotsOfWord * 8;
        word = word & ~(0xFFUL << shift) | (ulong)(byte)(token - anchor + Middle) << shift;
    }

    /// <summary>-1 where the slot is empty.</summary>
    public readonly int At(Slot slot)
    {
        var kept = (slot <= Slot.Number ? first : second) >> ((int)slot - 1) % SlotsOfWord * 8 & 0xFF;
        return kept == 0 ? -1 : anchor + (int)kept - Middle;
    }
}
