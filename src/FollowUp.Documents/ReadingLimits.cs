namespace FollowUp.Documents;

/// <summary>How much a document may hold, so that a hostile file cannot take the process with it.</summary>
/// <param name="MaxBytes">Size of the file in bytes.</param>
/// <param name="MaxUnpackedBytes">Total size of what is unpacked of a DOCX or PDF, in bytes.</param>
/// <param name="MaxPages">Pages of a PDF.</param>
public sealed record ReadingLimits(long MaxBytes, long MaxUnpackedBytes, int MaxPages)
{
    /// <summary>25 MB, 60 MB unpacked, 2,000 pages: ten times the longest minutes with attachments that we know of.</summary>
    public static ReadingLimits Default { get; } = new(25_000_000, 60_000_000, 2_000);

    /// <summary>
    /// Work that reading may take, in units of about a byte looked at. The longest document that the other limits allow takes about
    /// half of it; a document made to do harm has used it up within about a second.
    /// </summary>
    public long MaxWork { get; init; } = 200_000_000;
}
