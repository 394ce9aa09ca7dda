using System.IO.Compression;
using System.Runtime.InteropServices;

namespace FollowUp.Documents.Formats;

/// <summary>
/// Measures what packed content unpacks to by unpacking it to nowhere: sizes that an archive states about itself may be lies.
/// </summary>
internal static class UnpackedSize
{
    private const int BufferSize = 81_920;

    /// <summary>All entries together stay within the limit, in bytes.</summary>
    public static bool IsWithin(ZipArchive archive, long limit)
    {
        var left = limit;
        foreach (var entry in archive.Entries)
        {
            if (entry.Length > left)
            {
                return false;
            }

            using var unpacked = entry.Open();
            left -= Count(unpacked, left);
            if (left < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>All Flate streams of a PDF together stay within the limit, in bytes.</summary>
    public static bool IsWithin(ReadOnlyMemory<byte> pdf, long limit)
    {
        var left = limit;
        for (var at = 0; at < pdf.Length;)
        {
            var next = pdf.Span[at..].IndexOf("stream"u8);
            if (next < 0)
            {
                return true;
            }

            at += next + "stream"u8.Length;
            var data = at;
            while (data < pdf.Length && data < at + 2 && pdf.Span[data] is (byte)'\r' or (byte)'\n')
            {
                data++;
            }

            // 0x78 opens zlib data at all usual window sizes; other filters do not blow up by more than a hundredfold.
            if (data == at || data + 2 >= pdf.Length || pdf.Span[data] != 0x78)
            {
                continue;
            }

            left -= CountFlate(pdf[data..], left);
            if (left < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static long CountFlate(ReadOnlyMemory<byte> data, long limit)
    {
        // The stream's own bytes are looked at where they lie; copying the rest of the file for each would be quadratic.
        using var packed = MemoryMarshal.TryGetArray(data, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(data.ToArray(), writable: false);
        using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
        return Count(unpacked, limit);
    }

    private static long Count(Stream unpacked, long limit)
    {
        var buffer = new byte[BufferSize];
        long count = 0;
        try
        {
            while (count <= limit && unpacked.Read(buffer) is var read and > 0)
            {
                count += read;
            }
        }
        catch (InvalidDataException)
        {
            // Cut short, or not packed after all: what came out so far is what it can cost.
        }

        return count;
    }
}
