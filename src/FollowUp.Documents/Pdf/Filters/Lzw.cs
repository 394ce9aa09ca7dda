using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf.Filters;

/// <summary>LZW with codes of 9 to 12 bits and the early change that all writers use (PDF 1.7, 7.4.4).</summary>
internal static class Lzw
{
    private const int Clear = 256;
    private const int End = 257;
    private const int MostCodes = 4096;

    public static byte[] Unpack(ReadOnlySpan<byte> packed, WorkBudget work)
    {
        var unpacked = new UnpackedBytes(work, packed.Length);

        // Each code is a piece of what came out already: where it lies, and its length.
        var pieces = new (int Start, int Length)[MostCodes];
        var (next, bits, buffer, held) = (End + 1, 9, 0, 0);
        var previous = (Start: 0, Length: 0);
        foreach (var b in packed)
        {
            buffer = (buffer << 8) | b;
            held += 8;
            if (held < bits)
            {
                continue;
            }

            held -= bits;
            var code = (buffer >> held) & ((1 << bits) - 1);
            buffer &= (1 << held) - 1;
            if (code == End)
            {
                break;
            }

            if (code == Clear)
            {
                (next, bits, previous) = (End + 1, 9, (0, 0));
                continue;
            }

            var start = unpacked.Count;
            if (!TryWrite(code, next, pieces, previous, unpacked))
            {
                break;
            }

            if (previous.Length > 0 && next < MostCodes)
            {
                // The piece before with the first byte of this one, which stands right behind it.
                pieces[next++] = (previous.Start, previous.Length + 1);
            }

            previous = (start, unpacked.Count - start);
            bits = next + 1 >= 2048 ? 12 : next + 1 >= 1024 ? 11 : next + 1 >= 512 ? 10 : 9;
        }

        return unpacked.ToArray();
    }

    private static bool TryWrite(int code, int next, (int Start, int Length)[] pieces, (int Start, int Length) previous, UnpackedBytes unpacked)
    {
        if (code < Clear)
        {
            unpacked.Add((byte)code);
            return true;
        }

        var isNew = code == next && previous.Length > 0;
        if (code <= End || (code >= next && !isNew))
        {
            return false;
        }

        var (start, length) = isNew ? (previous.Start, previous.Length + 1) : pieces[code];
        var room = unpacked.Room(length);
        var written = unpacked.Written;
        for (var i = 0; i < length; i++)
        {
            // The last byte of a new piece is the first byte of itself.
            room[i] = start + i < written.Length ? written[start + i] : room[start + i - written.Length];
        }

        unpacked.Advance(length);
        return true;
    }
}
