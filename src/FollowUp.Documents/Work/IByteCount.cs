namespace FollowUp.Documents.Work;

/// <summary>Counts bytes as they are unpacked.</summary>
internal interface IByteCount
{
    /// <exception cref="TooMuchWorkException">There are more than may be.</exception>
    void Take(int count);
}
