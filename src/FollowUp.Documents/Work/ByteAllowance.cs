namespace FollowUp.Documents.Work;

/// <summary>How many bytes may still be unpacked, in all.</summary>
internal sealed class ByteAllowance(long bytes, WorkBudget work) : IByteCount
{
    /// <summary>Parsing XML takes longer than looking at its bytes.</summary>
    private const int UnitsPerByte = 2;

    private long left = bytes;

    public void Take(int count)
    {
        work.Spend((long)count * UnitsPerByte);
        left -= count;
        if (left < 0)
        {
            throw new TooMuchWorkException();
        }
    }
}
