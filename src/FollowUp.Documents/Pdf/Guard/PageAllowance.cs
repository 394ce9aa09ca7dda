using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf.Guard;

/// <summary>What the library may unpack: for a page, with the fonts that it is the first to use, and in all.</summary>
internal sealed class PageAllowance(long bytes, WorkBudget work) : IByteCount
{
    /// <summary>A page of text has some ten kilobytes, a map some hundred.</summary>
    public const int MostOfPage = 4_000_000;

    /// <summary>Two thousand pages hang on some hundred nodes; a tree of more is made to be walked for long.</summary>
    private const int MostNodes = 10_000;

    private const int CostOfStream = 2_000;
    private const int CostOfByte = 2;
    private const int CostOfMappedCode = 8;
    private const int CostOfCode = 2;

    private long left = bytes;
    private long leftOfPage = MostOfPage;
    private int nodes;

    public WorkBudget Work => work;

    public void NextPage() => leftOfPage = MostOfPage;

    /// <summary>The library opens a stream.</summary>
    /// <param name="size">Its bytes, where they are not packed.</param>
    public void Open(int size)
    {
        work.Spend(CostOfStream);
        Take(Math.Max(0, size));
    }

    public void Take(int count)
    {
        work.Spend((long)count * CostOfByte);
        (left, leftOfPage) = (left - count, leftOfPage - count);
        if (left < 0 || leftOfPage < 0)
        {
            // The library may pass over this once; it comes to no further stream.
            work.Spend(long.MaxValue / 2);
        }
    }

    /// <summary>Counts in bytes that the library will read objects from what takes longer than its bytes: nodes of trees, codes of fonts.</summary>
    public void Look(ReadOnlySpan<byte> objects)
    {
        work.Spend((CodeRanges.OfMaps(objects) * CostOfMappedCode) + (CodeRanges.OfArrays(objects) * CostOfCode));
        nodes += objects.Count("/Kids"u8);
        if (nodes > MostNodes)
        {
            throw new TooMuchWorkException();
        }
    }
}
