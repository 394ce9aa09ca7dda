using System.Text;

namespace FollowUp.Documents.Lines;

/// <summary>
/// Bytes to text: by byte order mark, else UTF-16 by its zeros, else UTF-8 where the bytes are valid as such, else by what the document
/// declares, else by the one-byte encoding in which the Danish letters stand inside words.
/// </summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="declared">The encoding that the document names itself; empty where it names none.</param>
    /// <returns>The text without byte order mark; null where the bytes are no text in any of these.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes, string declared = "")
    {
        var text = ByMark(bytes) ?? WithoutMark(bytes, declared);
        return text.Contains('\0', StringComparison.Ordinal) || IsBinary(text) ? null : text;
    }

    private static string? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Utf8(rest) ?? Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, 0, 0, .. var rest] => Encoding.UTF32.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => null,
    };

    private static string WithoutMark(ReadOnlySpan<byte> bytes, string declared)
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
        return Math.Max(even, odd) > sample.Length / 4
            ? (odd > even ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes)
            : Utf8(bytes) ?? Declared(declared)?.GetString(bytes) ?? OneByteEncoding.Of(bytes).GetString(bytes);
    }

    /// <summary>Null where the bytes are not UTF-8. A file that was cut inside its last letter still is.</summary>
    private static string? Utf8(ReadOnlySpan<byte> bytes)
    {
        for (var cut = 0; cut <= Math.Min(3, bytes.Length); cut++)
        {
            try
            {
                return StrictUtf8.GetString(bytes[..^cut]);
            }
            catch (DecoderFallbackException e) when (cut == 0 && e.Index + 4 >= bytes.Length)
            {
                // The fault lies in the last letter: it is tried without its first bytes.
            }
            catch (DecoderFallbackException) when (cut > 0 && bytes[^cut] >= 0x80)
            {
                // Still inside the letter.
            }
            catch (DecoderFallbackException)
            {
                return null;
            }
        }

        return null;
    }

    private static Encoding? Declared(string name)
    {
        // What pages call ISO-8859-1 is Windows-1252 (WHATWG, Encoding); UTF-8 was tried.
        var isKnown = !name.StartsWith("utf", StringComparison.OrdinalIgnoreCase) && name.Length > 0;
        return !isKnown ? null
            : name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase) ? OneByteEncoding.Windows
            : CodePagesEncodingProvider.Instance.GetEncoding(name);
    }

    /// <summary>More than one in a hundred are control characters that no text file holds.</summary>
    private static bool IsBinary(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, 4000));
        var odd = 0;
        foreach (var c in sample)
        {
            odd += char.IsControl(c) && c is not ('\r' or '\n' or '\t' or '\f' or '\v' or '\u0085') ? 1 : 0;
        }

        return odd > sample.Length / 100;
    }
}
