using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf.Filters;

/// <summary>Run lengths: a count and the bytes, or a count and the byte that is repeated (PDF 1.7, 7.4.5).</summary>
internal static class RunLength
{
    private const int End = 128;

    public static byte[] Unpack(ReadOnlySpan<byte> packed, WorkBudget work)
    {
        var unpacked = new UnpackedBytes(work, packed.Length);
        for (var at = 0; at < packed.Length && packed[at] != End;)
        {
            var count = packed[at++];
            if (count < End)
            {
                var plain = packed.Slice(at, Math.Min(count + 1, packed.Length - at));
                plain.CopyTo(unpacked.Room(plain.Length));
                unpacked.Advance(plain.Length);
                at += plain.Length;
            }
            else if (at < packed.Length)
            {
                var repeated = 257 - count;
                unpacked.Room(repeated)[..repeated].Fill(packed[at++]);
                unpacked.Advance(repeated);
            }
        }

        return unpacked.ToArray();
    }
}
