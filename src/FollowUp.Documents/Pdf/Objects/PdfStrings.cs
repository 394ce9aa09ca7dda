using System.Buffers;
using System.Text;

namespace FollowUp.Documents.Pdf.Objects;

/// <summary>The two forms of strings, and the escapes of names (PDF 1.7, 7.3.4 and 7.3.5).</summary>
internal static class PdfStrings
{
    /// <summary>"(...)": brackets nest, a backslash escapes.</summary>
    public static byte[] ReadLiteral(byte[] bytes, int end, PdfLexer lexer)
    {
        var text = new ArrayBufferWriter<byte>();
        for (var depth = 1; lexer.At < end;)
        {
            var b = bytes[lexer.At++];
            switch (b)
            {
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')' when --depth == 0:
                    return text.WrittenSpan.ToArray();
                case (byte)'\\':
                    if (ReadEscape(bytes, end, lexer) is { } escaped)
                    {
                        Append(text, escaped);
                    }

                    continue;
            }

            Append(text, b);
        }

        return text.WrittenSpan.ToArray();
    }

    /// <summary>"&lt;48656A&gt;"; a missing last digit is 0.</summary>
    public static byte[] ReadHex(byte[] bytes, int end, PdfLexer lexer)
    {
        var text = new ArrayBufferWriter<byte>();
        var high = -1;
        while (lexer.At < end && bytes[lexer.At++] is var b && b != '>')
        {
            var value = PdfBytes.HexValue(b);
            if (value < 0)
            {
                continue;
            }

            if (high < 0)
            {
                high = value;
                continue;
            }

            Append(text, (byte)((high << 4) | value));
            high = -1;
        }

        if (high >= 0)
        {
            Append(text, (byte)(high << 4));
        }

        return text.WrittenSpan.ToArray();
    }

    /// <summary>"/A#20B" is the name "A B".</summary>
    public static string Unescaped(ReadOnlySpan<byte> name)
    {
        var plain = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '#' && i + 2 < name.Length && PdfBytes.HexValue(name[i + 1]) is >= 0 and var high && PdfBytes.HexValue(name[i + 2]) is >= 0 and var low)
            {
                plain.Append((char)((high << 4) | low));
                i += 2;
            }
            else
            {
                plain.Append((char)name[i]);
            }
        }

        return plain.ToString();
    }

    private static byte? ReadEscape(byte[] bytes, int end, PdfLexer lexer)
    {
        if (lexer.At >= end)
        {
            return null;
        }

        var b = bytes[lexer.At++];
        switch (b)
        {
            case (byte)'n':
                return (byte)'\n';
            case (byte)'r':
                return (byte)'\r';
            case (byte)'t':
                return (byte)'\t';
            case (byte)'b':
                return (byte)'\b';
            case (byte)'f':
                return (byte)'\f';
            case (byte)'\n':
                return null;
            case (byte)'\r':
                lexer.At += lexer.At < end && bytes[lexer.At] == '\n' ? 1 : 0;
                return null;
            case >= (byte)'0' and <= (byte)'7':
                var value = b - '0';
                for (var more = 0; more < 2 && lexer.At < end && bytes[lexer.At] is >= (byte)'0' and <= (byte)'7'; more++)
                {
                    value = (value * 8) + (bytes[lexer.At++] - '0');
                }

                return (byte)value;
            default:
                return b;
        }
    }

    private static void Append(ArrayBufferWriter<byte> text, byte b)
    {
        text.GetSpan(1)[0] = b;
        text.Advance(1);
    }
}
