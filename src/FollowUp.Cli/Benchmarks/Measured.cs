using System.Diagnostics;

namespace FollowUp.Cli.Benchmarks;

/// <summary>Time and allocation of work on this thread.</summary>
internal readonly record struct Measured(double Seconds, long AllocatedBytes)
{
    public static Measured Of(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        work();
        return new Measured(watch.Elapsed.TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    /// <summary>From an empty nursery, so that one round does not pay for the rubbish of the last.</summary>
    public static void Settle()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    /// <summary>The most memory that the process has held so far, in millions of bytes.</summary>
    public static double PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return Math.Round(process.PeakWorkingSet64 / 1e6, 1);
    }
}
