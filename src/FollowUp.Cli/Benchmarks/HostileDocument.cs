namespace FollowUp.Cli.Benchmarks;

/// <summary>A document that somebody made to stop the reader, or that a broken export did.</summary>
/// <param name="FileName">Its ending is the hint that the reader gets.</param>
internal sealed record HostileDocument(string Name, string FileName, Func<byte[]> Content);
