using System.IO.Compression;
using System.Runtime.InteropServices;
using FollowUp.Documents.Work;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace FollowUp.Documents.Pdf.Guard;

/// <summary>
/// A filter that is asked only for what the allowance holds. The library unpacks a stream whole, into memory; so a packed one is first unpacked
/// to nowhere and measured.
/// </summary>
internal sealed class CountedFilter(IFilter inner, PageAllowance allowance) : IFilter
{
    private const int BufferSize = 81_920;

    /// <summary>A byte of LZW can stand for this many; only old documents use it, for pages of a few kilobytes.</summary>
    private const int MostOfLzw = 1_400;

    private const int MostOfRunLength = 64;

    public bool IsSupported => inner.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        switch (inner)
        {
            case FlateFilter:
                Measure(input);
                break;
            case LzwFilter:
                allowance.Take((int)Math.Min(int.MaxValue, (long)input.Length * MostOfLzw));
                break;
            case RunLengthFilter:
                allowance.Take((int)Math.Min(int.MaxValue, (long)input.Length * MostOfRunLength));
                break;
            default:
                allowance.Take(input.Length);
                break;
        }

        var output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        allowance.Look(output.Span);
        return output;
    }

    private void Measure(Memory<byte> input)
    {
        // The first two bytes are the header of zlib; the library passes over them as well.
        using var packed = MemoryMarshal.TryGetArray<byte>(input, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(input.ToArray(), writable: false);
        packed.Position = Math.Min(2, packed.Length);
        using var unpacked = new CountedStream(new DeflateStream(packed, CompressionMode.Decompress), allowance);
        var buffer = new byte[BufferSize];
        try
        {
            while (unpacked.Read(buffer, 0, BufferSize) > 0)
            {
            }
        }
        catch (InvalidDataException)
        {
            // Cut short, or not packed after all: what came out so far is what it can cost; the library says what becomes of it.
        }
    }
}
