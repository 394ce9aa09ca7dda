using System.Text;

namespace FollowUp.Documents.Lines;

/// <summary>
/// Tells the old encodings of one byte apart by where the Danish letters lie: those of Windows, of DOS (850 and 865 have them in the same
/// places) and of the Macintosh.
/// </summary>
internal static class OneByteEncoding
{
    /// <summary>Enough to tell; a long file needs not be counted to its end.</summary>
    private const int Sample = 200_000;

    public static Encoding Windows { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1;

    private static readonly (Encoding Encoding, byte[] Letters)[] Others =
    [
        (CodePagesEncodingProvider.Instance.GetEncoding(850) ?? Windows, [0x91, 0x9B, 0x86, 0x92, 0x9D, 0x8F]),
        (CodePagesEncodingProvider.Instance.GetEncoding(10000) ?? Windows, [0xBE, 0xBF, 0x8C, 0xAE, 0xAF, 0x81]),
    ];

    private static readonly byte[] WindowsLetters = [0xE6, 0xF8, 0xE5, 0xC6, 0xD8, 0xC5];

    public static Encoding Of(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var (best, most) = (Windows, Count(sample, WindowsLetters));
        foreach (var (encoding, letters) in Others)
        {
            var count = Count(sample, letters);
            (best, most) = count > most ? (encoding, count) : (best, most);
        }

        return best;
    }

    /// <summary>The letters that stand beside a plain letter: a quotation mark of Windows has the place of a letter of DOS, but not inside words.</summary>
    private static int Count(ReadOnlySpan<byte> bytes, byte[] letters)
    {
        var count = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] >= 0x80 && Array.IndexOf(letters, bytes[i]) >= 0
                && ((i + 1 < bytes.Length && char.IsAsciiLetterLower((char)bytes[i + 1])) || (i > 0 && char.IsAsciiLetterLower((char)bytes[i - 1]))))
            {
                count++;
            }
        }

        return count;
    }
}
