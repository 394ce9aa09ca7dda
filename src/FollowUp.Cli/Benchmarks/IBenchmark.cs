namespace FollowUp.Cli.Benchmarks;

/// <summary>A measurement that anybody can repeat: it makes its own input.</summary>
internal interface IBenchmark
{
    string Name { get; }

    string Summary { get; }

    /// <param name="largestMegabytes">Size of the largest input.</param>
    /// <param name="progress">Where it says what it is at.</param>
    BenchmarkReport Run(double largestMegabytes, Action<string> progress);
}

/// <summary>What was measured, for programs and for people.</summary>
/// <param name="Figures">Serialised as it is.</param>
internal sealed record BenchmarkReport(object Figures, IReadOnlyList<string> Lines);
