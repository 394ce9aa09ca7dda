namespace FollowUp.Features.EventSourcing;

/// <summary>
/// The running numbers of a forum and year ("CF-2026"), taken in the same transaction as the item that uses them, so that they
/// have neither gaps nor doubles; two transactions at once collide on the document's revision and the second decides again.
/// </summary>
public sealed record NumberSeries
{
    public required string Id { get; init; }

    public int Last { get; init; }

    /// <summary>Marten's revision of the document.</summary>
    public int Version { get; set; }
}
