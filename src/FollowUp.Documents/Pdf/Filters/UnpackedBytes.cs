using System.Buffers;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf.Filters;

/// <summary>Takes what a filter unpacks, and stops where it blows up: a small file may unpack to any size.</summary>
internal sealed class UnpackedBytes(WorkBudget work, int expected)
{
    /// <summary>The content of a page with a whole map drawn on it takes a few million bytes.</summary>
    private const int Most = 32_000_000;

    /// <summary>Unpacking is quick against reading.</summary>
    private const int BytesPerUnit = 2;

    private readonly ArrayBufferWriter<byte> bytes = new(Math.Clamp(expected, 256, 1_000_000));

    public int Count => bytes.WrittenCount;

    public ReadOnlySpan<byte> Written => bytes.WrittenSpan;

    public Span<byte> Room(int size) => bytes.GetSpan(size);

    public void Advance(int count)
    {
        work.Spend(1 + (count / BytesPerUnit));
        if (bytes.WrittenCount + count > Most)
        {
            throw new TooMuchWorkException();
        }

        bytes.Advance(count);
    }

    public void Add(byte b)
    {
        Room(1)[0] = b;
        Advance(1);
    }

    public byte[] ToArray() => bytes.WrittenSpan.ToArray();
}
