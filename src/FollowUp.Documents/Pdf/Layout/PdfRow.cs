namespace FollowUp.Documents.Pdf.Layout;

/// <summary>Words on about the same base line, from left to right: a line, or the lines of columns beside each other.</summary>
internal sealed class PdfRow(List<PdfWord> words, float baseLine, float size)
{
    public List<PdfWord> Words { get; } = words;

    public float Base { get; } = baseLine;

    /// <summary>The size of most of its letters.</summary>
    public float Size { get; } = size;

    /// <summary>A gap of this width or more is no space between words but that of a tab or a column.</summary>
    public float WideGap { get; } = GapBetweenWords.Wide(words, size);

    public float Left => Words[0].Left;

    public float Right => Words[^1].Right;

    public string Text => string.Join(' ', Words.Select(word => word.Text));

    /// <summary>The words that the condition holds for, as a row of their own; null where there are none.</summary>
    public PdfRow? Only(Func<PdfWord, bool> condition)
    {
        var chosen = Words.Where(condition).ToList();
        return chosen.Count == 0 ? null
            : chosen.Count == Words.Count ? this
            : new PdfRow(chosen, chosen[0].Base, chosen.Max(word => word.Size));
    }
}
