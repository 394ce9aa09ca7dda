using System.Buffers;
using System.Text;

namespace FollowUp.Documents.Lines;

/// <summary>
/// The characters of every format made alike: one kind of line end, one kind of space, no marks that take no room, letters whole and not
/// as letter and accent, no ligatures, bullets and boxes of symbol fonts as what they show.
/// </summary>
internal static class CleanText
{
    private static readonly SearchValues<char> Odd = SearchValues.Create(
    [
        .. Range(0, 8), .. Range(0x0B, 0x1F), .. Range(0x7F, 0xA0), '\u00AD', .. Range(0x0300, 0x036F), '\u061C', '\u1680', '\u180E', .. Range(0x2000, 0x2011),
        .. Range(0x2028, 0x202F), .. Range(0x205F, 0x206F), '\u212A', '\u212B', '\u3000', .. Range(0xD800, 0xDFFF), .. Range(0xF020, 0xF0FF),
        .. Range(0xFB00, 0xFB06), '\uFEFF', '\uFFFE', '\uFFFF',
    ]);

    public static string Of(string text)
    {
        var first = text.AsSpan().IndexOfAny(Odd);
        if (first < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length + 16).Append(text, 0, first);
        var hasMarks = false;
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            if (!Odd.Contains(c))
            {
                clean.Append(c);
            }
            else if (char.IsSurrogate(c))
            {
                // Half of a pair is no character, and composing would throw on it.
                var isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
                clean.Append(isPair ? c : '\uFFFD');
                if (isPair)
                {
                    clean.Append(text[++i]);
                }
            }
            else if (c == '\r')
            {
                clean.Append('\n');
                i += i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
            }
            else
            {
                hasMarks |= c is (>= '\u0300' and <= '\u036F') or '\u212A' or '\u212B';
                Append(clean, c);
            }
        }

        return hasMarks ? clean.ToString().Normalize(NormalizationForm.FormC) : clean.ToString();
    }

    private static void Append(StringBuilder clean, char c)
    {
        switch (c)
        {
            // A form feed is the end of a page, and of a line.
            case '\v' or '\f' or '\u0085' or '\u2028' or '\u2029':
                clean.Append('\n');
                break;
            case '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000':
                clean.Append(' ');
                break;
            case '\u2010' or '\u2011':
                clean.Append('-');
                break;
            case (>= '\u0300' and <= '\u036F') or '\u212A' or '\u212B':
                clean.Append(c);
                break;
            case >= '\uFB00' and <= '\uFB06':
                clean.Append((c - '\uFB00') switch { 0 => "ff", 1 => "fi", 2 => "fl", 3 => "ffi", 4 => "ffl", _ => "st" });
                break;
            case >= '\uF020' and <= '\uF0FF':
                clean.Append(SymbolFonts.Shown(c));
                break;
        }
    }

    private static IEnumerable<char> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
