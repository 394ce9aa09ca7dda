using FollowUp.Documents.Pdf.Objects;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf.Filters;

/// <summary>Bytes written as letters: base 85 and hexadecimal (PDF 1.7, 7.4.2 and 7.4.3).</summary>
internal static class AsciiFilters
{
    public static byte[] FromHex(ReadOnlySpan<byte> text, WorkBudget work)
    {
        var bytes = new UnpackedBytes(work, text.Length / 2);
        var high = -1;
        foreach (var b in text)
        {
            if (b == '>')
            {
                break;
            }

            var value = PdfBytes.HexValue(b);
            if (value >= 0 && high >= 0)
            {
                bytes.Add((byte)((high << 4) | value));
                high = -1;
            }
            else if (value >= 0)
            {
                high = value;
            }
        }

        if (high >= 0)
        {
            bytes.Add((byte)(high << 4));
        }

        return bytes.ToArray();
    }

    public static byte[] FromBase85(ReadOnlySpan<byte> text, WorkBudget work)
    {
        var bytes = new UnpackedBytes(work, text.Length);
        var (group, digits) = (0u, 0);
        foreach (var b in text)
        {
            if (b == '~')
            {
                break;
            }

            if (b == 'z' && digits == 0)
            {
                Append4(bytes, 0, 4);
            }
            else if (b is >= (byte)'!' and <= (byte)'u')
            {
                group = unchecked((group * 85) + (uint)(b - '!'));
                if (++digits == 5)
                {
                    Append4(bytes, group, 4);
                    (group, digits) = (0, 0);
                }
            }
        }

        if (digits > 1)
        {
            for (var i = digits; i < 5; i++)
            {
                group = unchecked((group * 85) + 84);
            }

            Append4(bytes, group, digits - 1);
        }

        return bytes.ToArray();
    }

    private static void Append4(UnpackedBytes bytes, uint group, int count)
    {
        for (var i = 0; i < count; i++)
        {
            bytes.Add((byte)(group >> (24 - (8 * i))));
        }
    }
}
