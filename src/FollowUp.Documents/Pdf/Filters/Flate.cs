using System.IO.Compression;
using System.Runtime.InteropServices;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf.Filters;

/// <summary>Zlib data. What comes out before a fault is kept, for a cut-off stream still has a beginning.</summary>
internal static class Flate
{
    private const int Step = 65_536;

    public static byte[] Unpack(ReadOnlyMemory<byte> packed, WorkBudget work)
    {
        var unpacked = new UnpackedBytes(work, 4 * Math.Min(packed.Length, 250_000));

        // With a wrong header, or none at all, the data themselves may be sound.
        _ = TryUnpack(packed, isZlib: true, unpacked)
            || packed.Length <= 2 || TryUnpack(packed[2..], isZlib: false, unpacked)
            || TryUnpack(packed, isZlib: false, unpacked);
        return unpacked.ToArray();
    }

    /// <summary>False where nothing came out for a fault in the data.</summary>
    private static bool TryUnpack(ReadOnlyMemory<byte> packed, bool isZlib, UnpackedBytes unpacked)
    {
        // The bytes are looked at where they lie; copying the rest of the file for each stream would be quadratic.
        using var source = MemoryMarshal.TryGetArray(packed, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(packed.ToArray(), writable: false);
        using Stream stream = isZlib ? new ZLibStream(source, CompressionMode.Decompress) : new DeflateStream(source, CompressionMode.Decompress);
        try
        {
            while (stream.Read(unpacked.Room(Step)[..Step]) is var read and > 0)
            {
                unpacked.Advance(read);
            }

            return true;
        }
        catch (InvalidDataException)
        {
            return unpacked.Count > 0;
        }
    }
}
