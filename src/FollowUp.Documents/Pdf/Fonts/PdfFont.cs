namespace FollowUp.Documents.Pdf.Fonts;

/// <summary>One code of a shown string.</summary>
/// <param name="Text">What it stands for; U+FFFD where the font does not tell.</param>
/// <param name="Width">How far it moves on, in parts of the font's size.</param>
/// <param name="IsWordSpace">It is the code that word spacing is added to.</param>
internal readonly record struct ShownCode(string Text, double Width, bool IsWordSpace);

/// <summary>
/// A font, as far as text goes: what its codes stand for and how wide they are. Both stand in the document; the font's own program, which
/// draws the shapes, is never opened.
/// </summary>
internal abstract class PdfFont(string name)
{
    /// <summary>What stands for a letter that the font does not tell.</summary>
    public const string Unknown = "\uFFFD";

    /// <summary>Letters of headings are often bold.</summary>
    public bool IsBold { get; } = name.Contains("Bold", StringComparison.OrdinalIgnoreCase) || name.Contains("Black", StringComparison.OrdinalIgnoreCase)
        || name.Contains("Heavy", StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes the next code off a string.</summary>
    public abstract ShownCode Read(ReadOnlySpan<byte> shown, ref int at);
}
