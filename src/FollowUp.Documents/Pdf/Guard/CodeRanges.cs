using System.Buffers.Text;

namespace FollowUp.Documents.Pdf.Guard;

/// <summary>
/// How many codes of letters a font goes through: a range of a few bytes stands for up to 65,536 of them, and the library makes an entry for
/// each (PDF 1.7, 9.7.4.3 and 9.10.3).
/// </summary>
internal static class CodeRanges
{
    private const int MostOfRange = 65_535;
    private const int LongestCode = 8;

    /// <summary>In the ranges of a map from codes to letters: "1 beginbfrange &lt;0000&gt; &lt;ffff&gt; &lt;0041&gt; endbfrange".</summary>
    public static long OfMaps(ReadOnlySpan<byte> bytes)
    {
        var codes = 0L;
        for (var at = bytes.IndexOf("beginbfrange"u8); at >= 0; at = bytes.IndexOf("beginbfrange"u8))
        {
            bytes = bytes[(at + "beginbfrange"u8.Length)..];
            var end = bytes.IndexOf("endbfrange"u8);
            codes += OfMap(end < 0 ? bytes : bytes[..end]);
        }

        return codes;
    }

    /// <summary>In arrays such as the widths of letters, "[0 65535 500]"; numbers that rise by little cost as little.</summary>
    public static long OfArrays(ReadOnlySpan<byte> bytes)
    {
        var codes = 0L;
        for (var open = bytes.IndexOf((byte)'['); open >= 0; open = bytes.IndexOf((byte)'['))
        {
            bytes = bytes[(open + 1)..];
            var before = int.MaxValue;
            while (Number(ref bytes) is { } number)
            {
                codes += Math.Clamp((long)number - before, 0, MostOfRange);
                before = number;
            }
        }

        return codes;
    }

    private static long OfMap(ReadOnlySpan<byte> ranges)
    {
        var codes = 0L;
        while (Code(ref ranges) is { } first && Code(ref ranges) is { } last)
        {
            codes += Math.Clamp(last - first, 0, MostOfRange) + 1;
            var next = ranges.IndexOfAny((byte)'<', (byte)'[');
            var close = next < 0 ? -1 : ranges[next..].IndexOf(ranges[next] == (byte)'<' ? (byte)'>' : (byte)']');
            ranges = close < 0 ? [] : ranges[(next + close + 1)..];
        }

        return codes;
    }

    /// <summary>The next code in hexadecimal; of one with more digits than a code has, any.</summary>
    private static long? Code(ref ReadOnlySpan<byte> bytes)
    {
        var open = bytes.IndexOf((byte)'<');
        var close = open < 0 ? -1 : bytes[open..].IndexOf((byte)'>');
        if (close < 0)
        {
            return null;
        }

        var digits = bytes.Slice(open + 1, close - 1);
        bytes = bytes[(open + close + 1)..];
        return Utf8Parser.TryParse(digits[..Math.Min(digits.Length, LongestCode)], out long code, out _, 'x') ? code : 0;
    }

    /// <summary>The whole number that the bytes begin with, behind white space; null for anything else.</summary>
    private static int? Number(ref ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.TrimStart(" \t\r\n"u8);
        if (!Utf8Parser.TryParse(bytes, out int number, out var length))
        {
            return null;
        }

        bytes = bytes[length..];
        return number;
    }
}
