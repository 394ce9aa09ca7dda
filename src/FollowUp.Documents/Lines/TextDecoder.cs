using System.Text;

namespace FollowUp.Documents.Lines;

/// <summary>Bytes to text: by byte order mark, else UTF-8 where the bytes are valid as such, else UTF-16 by its zeros, else Windows-1252.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Windows1252 =
        CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1;

    /// <summary>The text without byte order mark; null where the bytes are no text in any of these.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var text = ByMark(bytes) ?? WithoutMark(bytes);
        return text.Contains('\0', StringComparison.Ordinal) || IsBinary(text) ? null : text;
    }

    private static string? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, 0, 0, .. var rest] => Encoding.UTF32.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => null,
    };

    private static string WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 2000)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0)
            {
                (even, odd) = i % 2 == 0 ? (even + 1, odd) : (even, odd + 1);
            }
        }

        // Danish text in UTF-16 has a zero in almost every second byte.
        if (Math.Max(even, odd) > sample.Length / 4)
        {
            return (odd > even ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes);
        }

        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.GetString(bytes);
        }
    }

    /// <summary>More than one in a hundred are control characters that no text file holds.</summary>
    private static bool IsBinary(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, 4000));
        var odd = 0;
        foreach (var c in sample)
        {
            odd += char.IsControl(c) && c is not ('\r' or '\n' or '\t' or '\f' or '\v') ? 1 : 0;
        }

        return odd > sample.Length / 100;
    }
}
