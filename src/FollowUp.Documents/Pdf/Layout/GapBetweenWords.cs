using FollowUp.Documents.Lines;

namespace FollowUp.Documents.Pdf.Layout;

/// <summary>
/// Tells the gap of a tab or a column from a space. Justified lines have wide spaces, but equal ones: what stands out against the other gaps
/// of its own row is a gap.
/// </summary>
internal static class GapBetweenWords
{
    /// <summary>The least, in points and in parts of the size.</summary>
    private const float Least = 9;

    private const float LeastOfSize = 1.1f;

    /// <summary>Against the narrowest space of the row.</summary>
    private const float StandsOut = 1.6f;

    /// <summary>Spaces of a justified line differ by no more than this share, and half a point for the kerning.</summary>
    private const float Equal = 0.06f;

    public static float Wide(List<PdfWord> words, float size)
    {
        var least = Math.Max(Least, LeastOfSize * size);
        var (narrowest, widest, count) = (float.MaxValue, 0f, 0);
        for (var i = HasMark(words, size) ? 2 : 1; i < words.Count; i++)
        {
            var gap = words[i].Left - words[i - 1].Right;
            (narrowest, widest, count) = (Math.Min(narrowest, gap), Math.Max(widest, gap), count + 1);
        }

        return count < 2 ? least
            : widest - narrowest < (Equal * widest) + 0.5f ? float.MaxValue
            : Math.Max(least, StandsOut * narrowest);
    }

    /// <summary>The row begins with a list mark; the gap behind it belongs to the mark.</summary>
    public static bool HasMark(List<PdfWord> words, float size)
    {
        if (words.Count < 2 || words[1].Left - words[0].Right >= 4 * size)
        {
            return false;
        }

        var first = words[0].Text;
        return ListMark.IsBullet(first) || ListMark.IsNumber(first) || first == "o" || (first.Length <= 3 && first.All(char.IsAsciiDigit));
    }
}
