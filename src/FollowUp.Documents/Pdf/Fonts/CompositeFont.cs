namespace FollowUp.Documents.Pdf.Fonts;

/// <summary>A font with codes of several bytes, most often two.</summary>
/// <param name="codes">How codes are cut off and which glyph they mean; null for the identity of two bytes.</param>
/// <param name="texts">What they stand for; null where the document does not tell.</param>
internal sealed class CompositeFont(string name, CharacterMap? codes, CharacterMap? texts, Dictionary<uint, double> widths, double usualWidth) : PdfFont(name)
{
    private readonly Dictionary<uint, (string Text, double Width)> known = [];

    public override ShownCode Read(ReadOnlySpan<byte> shown, ref int at)
    {
        var length = LengthOfNext(shown[at..]);
        uint code = 0;
        for (var i = 0; i < length; i++)
        {
            code = (code << 8) | shown[at++];
        }

        if (!known.TryGetValue(code, out var shape))
        {
            var glyph = codes is { HasGlyphs: true } ? codes.Glyph(code) ?? 0 : code;
            shape = (texts?.Text(code) is { Length: > 0 } text && text[0] != '\0' ? text : Unknown, widths.GetValueOrDefault(glyph, usualWidth) / 1000);
            known[code] = shape;
        }

        return new ShownCode(shape.Text, shape.Width, length == 1 && code == ' ');
    }

    private int LengthOfNext(ReadOnlySpan<byte> shown)
    {
        if (codes is not { Spaces.Count: > 0 })
        {
            return Math.Min(2, shown.Length);
        }

        uint code = 0;
        for (var length = 1; length <= Math.Min(4, shown.Length); length++)
        {
            code = (code << 8) | shown[length - 1];
            foreach (var space in codes.Spaces)
            {
                if (space.Length == length && code >= space.Low && code <= space.High)
                {
                    return length;
                }
            }
        }

        return Math.Min(codes.Spaces[0].Length, shown.Length);
    }
}
