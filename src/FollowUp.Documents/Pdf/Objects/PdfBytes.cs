using System.Buffers;

namespace FollowUp.Documents.Pdf.Objects;

/// <summary>The classes of bytes that the syntax knows (PDF 1.7, 7.2.2).</summary>
internal static class PdfBytes
{
    private static readonly SearchValues<byte> Spaces = SearchValues.Create("\0\t\n\f\r "u8);
    private static readonly SearchValues<byte> Ends = SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);

    public static bool IsSpace(byte b) => Spaces.Contains(b);

    /// <summary>White space or a delimiter: what ends a name, a number or a keyword.</summary>
    public static bool EndsToken(byte b) => Ends.Contains(b);

    public static bool IsDigit(byte b) => b is >= (byte)'0' and <= (byte)'9';

    public static int HexValue(byte b) => b switch
    {
        >= (byte)'0' and <= (byte)'9' => b - '0',
        >= (byte)'A' and <= (byte)'F' => b - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => b - 'a' + 10,
        _ => -1,
    };
}
