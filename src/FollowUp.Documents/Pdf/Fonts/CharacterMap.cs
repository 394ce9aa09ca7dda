using System.Text;
using FollowUp.Documents.Pdf.Objects;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf.Fonts;

/// <summary>
/// A CMap: codes to Unicode, or codes to the numbers of glyphs (PDF 1.7, 9.7.5 and 9.10.3). Ranges stay ranges: a map may claim all codes
/// there are in one line.
/// </summary>
internal sealed class CharacterMap
{
    /// <summary>No font of two bytes needs more.</summary>
    private const int MostRanges = 70_000;

    /// <summary>Longer than any ligature: what one code stands for must not blow up the text.</summary>
    private const int LongestText = 8;

    private readonly Dictionary<uint, string> texts = [];
    private readonly List<(uint Low, uint High, string Text)> textRanges = [];
    private readonly List<(uint Low, uint High, uint First)> glyphRanges = [];
    private readonly List<(int Length, uint Low, uint High)> spaces = [];

    /// <summary>Lengths of codes in bytes, with the ranges that they lie in.</summary>
    public IReadOnlyList<(int Length, uint Low, uint High)> Spaces => spaces;

    public bool HasTexts => texts.Count > 0 || textRanges.Count > 0;

    public bool HasGlyphs => glyphRanges.Count > 0;

    public static CharacterMap Parse(byte[] content, WorkBudget work)
    {
        var map = new CharacterMap();
        var lexer = new PdfLexer(content, 0, content.Length, work);
        var parser = new PdfParser(lexer, hasReferences: false);
        var values = new List<object?>();
        for (var token = lexer.Next(); token != PdfToken.End; token = lexer.Next())
        {
            if (token != PdfToken.Keyword)
            {
                values.Add(parser.Value(token, 0));
                continue;
            }

            if (map.textRanges.Count + map.glyphRanges.Count + map.spaces.Count <= MostRanges)
            {
                map.Take(Encoding.Latin1.GetString(lexer.Keyword), values);
            }

            values.Clear();
        }

        map.textRanges.Sort((a, b) => a.Low.CompareTo(b.Low));
        map.glyphRanges.Sort((a, b) => a.Low.CompareTo(b.Low));
        return map;
    }

    public string? Text(uint code)
    {
        if (texts.TryGetValue(code, out var text))
        {
            return text;
        }

        var (from, to) = (0, textRanges.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = textRanges[middle].Low <= code ? (middle + 1, to) : (from, middle);
        }

        return from > 0 && textRanges[from - 1] is var (low, high, first) && code <= high ? first[..^1] + (char)(first[^1] + (code - low)) : null;
    }

    public uint? Glyph(uint code)
    {
        var (from, to) = (0, glyphRanges.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = glyphRanges[middle].Low <= code ? (middle + 1, to) : (from, middle);
        }

        return from > 0 && glyphRanges[from - 1] is var (low, high, first) && code <= high ? first + (code - low) : null;
    }

    private void Take(string end, List<object?> values)
    {
        switch (end)
        {
            case "endcodespacerange":
                foreach (var pair in values.OfType<byte[]>().Chunk(2).Where(p => p.Length == 2 && p[0].Length is > 0 and <= 4))
                {
                    spaces.Add((pair[0].Length, Code(pair[0]), Code(pair[1])));
                }

                break;
            case "endbfchar":
                foreach (var pair in values.Chunk(2))
                {
                    if (pair is [byte[] code, byte[] text])
                    {
                        texts[Code(code)] = Utf16(text);
                    }
                }

                break;
            case "endbfrange":
                TakeTextRanges(values);
                break;
            case "endcidrange":
                foreach (var range in values.Chunk(3))
                {
                    if (range is [byte[] low, byte[] high, double first] && first >= 0)
                    {
                        glyphRanges.Add((Code(low), Code(high), (uint)first));
                    }
                }

                break;
            case "endcidchar":
                foreach (var pair in values.Chunk(2))
                {
                    if (pair is [byte[] code, double glyph] && glyph >= 0)
                    {
                        glyphRanges.Add((Code(code), Code(code), (uint)glyph));
                    }
                }

                break;
        }
    }

    private void TakeTextRanges(List<object?> values)
    {
        foreach (var range in values.Chunk(3))
        {
            if (range is [byte[] low, byte[] high, byte[] first] && Utf16(first) is { Length: > 0 } text)
            {
                textRanges.Add((Code(low), Code(high), text));
            }
            else if (range is [byte[] from, byte[], List<object?> listed])
            {
                for (var i = 0; i < listed.Count; i++)
                {
                    texts[Code(from) + (uint)i] = listed[i] is byte[] one ? Utf16(one) : "";
                }
            }
        }
    }

    private static uint Code(byte[] bytes)
    {
        uint code = 0;
        foreach (var b in bytes)
        {
            code = (code << 8) | b;
        }

        return code;
    }

    private static string Utf16(byte[] bytes) =>
        bytes.Length == 1 ? ((char)bytes[0]).ToString() : Encoding.BigEndianUnicode.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 2 * LongestText)));
}
