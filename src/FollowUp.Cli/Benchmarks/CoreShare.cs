using System.Diagnostics;

namespace FollowUp.Cli.Benchmarks;

/// <summary>How much of one core this process got since the start: much less than all of it means that others disturb the measurement.</summary>
internal sealed class CoreShare
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly TimeSpan _before = Used();

    public double SoFar => Math.Round((Used() - _before) / _watch.Elapsed, 2);

    /// <summary>Processor time of all threads of the process so far.</summary>
    public static TimeSpan Used()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
