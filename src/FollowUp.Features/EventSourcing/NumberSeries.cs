namespace FollowUp.Features.EventSourcing;

/// <summary>
/// The running numbers of a forum and year ("CF-2026"), taken in the same transaction as the item that uses them, so that they
/// have neither gaps nor doubles; <see cref="ItemNumbers"/> lets one transaction at a time take them.
/// </summary>
public sealed record NumberSeries(string Id, int Last);
