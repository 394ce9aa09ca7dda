namespace FollowUp.Documents;

/// <summary>How much a document may hold, so that a hostile file cannot take the process with it.</summary>
/// <param name="MaxBytes">Size of the file in bytes.</param>
/// <param name="MaxUnpackedBytes">Total size of a DOCX's parts once unpacked, in bytes.</param>
/// <param name="MaxPages">Pages of a PDF.</param>
public sealed record ReadingLimits(long MaxBytes, long MaxUnpackedBytes, int MaxPages)
{
    /// <summary>20 MB, 200 MB unpacked, 2,000 pages: ten times the longest minutes with attachments that we know of.</summary>
    public static ReadingLimits Default { get; } = new(20_000_000, 200_000_000, 2_000);
}
