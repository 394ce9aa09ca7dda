using System.Text;

namespace FollowUp.Evaluation.Matching;

/// <summary>A stretch of a <see cref="FoldedText"/>, end exclusive.</summary>
internal readonly record struct FoldedSpan(int Start, int End)
{
    public int Length => End - Start;
}

/// <summary>
/// A text with runs of white space made one and Markdown emphasis left out, in code points, as gold is written in tools that count
/// those. It knows where each kept code point stood, in code points (gold) and in UTF-16 units (mining).
/// </summary>
internal sealed class FoldedText
{
    private readonly List<int> _kept = [];
    private readonly List<int> _places = [];
    private readonly List<int> _units = [];

    public FoldedText(string text)
    {
        var (place, unit, afterBlank) = (0, 0, true);
        foreach (var rune in text.EnumerateRunes())
        {
            var isBlank = IsBlank(rune);
            if (rune.Value is not ('*' or '_' or '#' or '\\'))
            {
                if (!isBlank || !afterBlank)
                {
                    _kept.Add(isBlank ? ' ' : rune.Value);
                    _places.Add(place);
                    _units.Add(unit);
                }

                afterBlank = isBlank;
            }

            place++;
            unit += rune.Utf16SequenceLength;
        }
    }

    /// <summary>The kept code point at or after this one of the whole text; the first where there is none.</summary>
    public int At(int codePoint) => AtOrAfter(_places, codePoint);

    /// <summary>The same for a place in UTF-16 units.</summary>
    public int AtUnit(int unit) => AtOrAfter(_units, unit);

    /// <summary>Where the words stand; of several places the one nearest to <paramref name="hint"/>, the earlier of two as near.</summary>
    public FoldedSpan? Find(string words, int hint)
    {
        var sought = Kept(new FoldedText(words)).TrimEnd(' ');
        if (sought.IsEmpty)
        {
            return null;
        }

        var whole = Kept(this);
        int? best = null;
        for (var at = whole.IndexOf(sought); at >= 0;)
        {
            if (best is null || Math.Abs(at - hint) < Math.Abs(best.Value - hint))
            {
                best = at;
            }

            var next = whole[(at + 1)..].IndexOf(sought);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return best is { } start ? new FoldedSpan(start, start + sought.Length) : null;
    }

    private static ReadOnlySpan<int> Kept(FoldedText text) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(text._kept);

    private static int AtOrAfter(List<int> places, int place)
    {
        var found = places.BinarySearch(place);
        var index = found >= 0 ? found : ~found;
        return index < places.Count ? index : 0;
    }

    // The four separators of information count as white space where gold is made, but not in .NET.
    private static bool IsBlank(Rune rune) => Rune.IsWhiteSpace(rune) || rune.Value is >= 0x1C and <= 0x1F;
}
