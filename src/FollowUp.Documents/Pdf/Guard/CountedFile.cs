using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf.Guard;

/// <summary>
/// The bytes of the file, counted each time that they are read: where an object is not at its stated place, the library reads the whole
/// file to look for it, and again each time that it is asked for.
/// </summary>
internal sealed class CountedFile(ReadOnlyMemory<byte> content, WorkBudget work) : Stream
{
    private const int CostOfByte = 3;

    private int at;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => content.Length;

    public override long Position
    {
        get => at;
        set => at = (int)Math.Clamp(value, 0, content.Length);
    }

    public override int Read(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, content.Length - at);
        work.Spend((long)count * CostOfByte);
        content.Span.Slice(at, count).CopyTo(buffer);
        at += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int ReadByte()
    {
        work.Spend(CostOfByte);
        return at < content.Length ? content.Span[at++] : -1;
    }

    public override long Seek(long offset, SeekOrigin origin)
    {
        Position = origin switch { SeekOrigin.Begin => offset, SeekOrigin.Current => at + offset, _ => content.Length + offset };
        return at;
    }

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
