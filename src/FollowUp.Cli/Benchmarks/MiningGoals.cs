namespace FollowUp.Cli.Benchmarks;

/// <summary>What mining is to do on a machine of today, held against what was measured.</summary>
internal static class MiningGoals
{
    private const double MegabytesPerSecond = 10;
    private const double Flat = 0.7;
    private const double PdfSeconds = 3;
    private const double PeakMegabytes = 300;
    private const double HostileSeconds = 1;
    private const double SmallestDocument = 1;

    /// <summary>Speeds are those of the best round: the others tell what else the machine was doing.</summary>
    public static IReadOnlyList<Goal> Of(MiningFigures figures) =>
    [
        .. figures.Documents.Where(d => d.Megabytes >= SmallestDocument).Append(figures.SmallDocuments)
            .Select(d => Goal.AtLeast($"minutes text, {d.Input}", MegabytesPerSecond, d.BestPerSecond, "MB/s")),
        Goal.AtLeast("speed of the largest document against that of 1 MB", Flat, figures.Flatness, ""),
        Goal.AtMost($"PDF of {figures.Pdf.Pages} pages, first of its process", PdfSeconds, figures.Pdf.FirstSeconds, "s"),
        Goal.AtMost("peak of memory, PDF", PeakMegabytes, figures.Pdf.PeakMegabytes, "MB"),
        Goal.AtMost("peak of memory, documents of text", PeakMegabytes, figures.PeakMegabytesAfterDocuments, "MB"),
        Goal.AtMost("peak of memory, hostile documents", PeakMegabytes, figures.Hostile.Max(h => h.PeakMegabytes), "MB"),
        .. figures.Hostile.Select(h => h.IsAnswered ? Goal.AtMost(h.Name, HostileSeconds, h.Seconds, "s") : Goal.AtMost($"{h.Name}: no answer", HostileSeconds, double.MaxValue, "s")),
    ];
}
