namespace FollowUp.Cli.Benchmarks;

/// <summary>A measurement that anybody can repeat: it makes its own input.</summary>
internal interface IBenchmark
{
    string Name { get; }

    string Summary { get; }

    /// <param name="progress">Where it says what it is at.</param>
    Task<BenchmarkReport> RunAsync(BenchmarkOptions options, Action<string> progress);
}

/// <param name="LargestMegabytes">Size of the largest document, in millions of bytes.</param>
internal sealed record BenchmarkOptions(double LargestMegabytes);

/// <summary>What was measured, for programs and for people.</summary>
/// <param name="Figures">Serialised as it is.</param>
internal sealed record BenchmarkReport(object Figures, IReadOnlyList<string> Lines);
