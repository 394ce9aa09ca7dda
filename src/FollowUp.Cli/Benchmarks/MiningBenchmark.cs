using System.Globalization;

namespace FollowUp.Cli.Benchmarks;

/// <summary>How fast minutes are mined, whether length or malice slows it, and what memory it takes. One thread.</summary>
internal sealed class MiningBenchmark : IBenchmark
{
    private const int PdfPages = 300;
    private const double WarmUpMegabytes = 1;
    private static readonly double[] Sizes = [0.1, 1, 5, 20];

    public string Name => "mining";

    public string Summary => "minutes text to proposals: MB/s, memory, long and hostile documents, a long PDF";

    public Task<BenchmarkReport> RunAsync(BenchmarkOptions options, Action<string> progress) => Task.FromResult(Run(options.LargestMegabytes, progress));

    private static BenchmarkReport Run(double largestMegabytes, Action<string> progress)
    {
        progress("warming up");
        WarmUp.With(BenchmarkMinutes.Documents(Math.Min(WarmUpMegabytes, largestMegabytes)));

        // Small before large: the peak of memory never falls again.
        progress($"a PDF of {PdfPages} pages");
        var pdf = PdfRun.Of(PdfPages);
        var core = new CoreShare();
        var documents = new List<Throughput>();
        foreach (var size in Sizes.Where(s => s < largestMegabytes).Append(largestMegabytes))
        {
            progress(string.Create(CultureInfo.InvariantCulture, $"one document of {size} MB"));
            documents.Add(Throughput.Of(string.Create(CultureInfo.InvariantCulture, $"{size} MB"), [BenchmarkMinutes.OneDocument(size)]));
        }

        var peakAfterDocuments = Measured.PeakMegabytes();
        progress("many small documents");
        var small = Throughput.Of("small documents", BenchmarkMinutes.Documents(largestMegabytes));
        var share = core.SoFar;
        var hostile = new List<HostileRun>();
        for (var i = 0; i < HostileProcess.Documents.Count; i++)
        {
            progress(HostileProcess.Documents[i].Name);
            hostile.Add(HostileProcess.Of(i));
        }

        var figures = new MiningFigures(documents, small, Flatness(documents), pdf, peakAfterDocuments, share, hostile);
        return new BenchmarkReport(figures, figures.Lines());
    }

    /// <summary>MB/s of the largest against MB/s of the megabyte, or of the smallest where nothing is larger than that: 1 is flat.</summary>
    private static double Flatness(List<Throughput> documents)
    {
        var reference = documents.FindIndex(d => d.Input == "1 MB") is >= 0 and var megabyte && megabyte < documents.Count - 1 ? megabyte : 0;
        return Math.Round(documents[^1].BestPerSecond / documents[reference].BestPerSecond, 2);
    }
}
