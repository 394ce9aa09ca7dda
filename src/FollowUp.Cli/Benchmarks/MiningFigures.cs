using System.Globalization;

namespace FollowUp.Cli.Benchmarks;

/// <summary>What <see cref="MiningBenchmark"/> measured. Megabytes are millions of bytes; peaks are those of the whole process so far.</summary>
/// <param name="Flatness">MB/s of the largest document against that of the megabyte.</param>
/// <param name="CoreShare">Share of one core that the process had while documents were measured.</param>
internal sealed record MiningFigures(
    IReadOnlyList<Throughput> Documents,
    Throughput SmallDocuments,
    double Flatness,
    PdfRun Pdf,
    double PeakMegabytesAfterDocuments,
    double CoreShare,
    IReadOnlyList<HostileRun> Hostile)
{
    private const double ShareOfAQuietMachine = 0.9;

    /// <summary>Each goal with its figure.</summary>
    public IReadOnlyList<Goal> Goals => MiningGoals.Of(this);

    private bool IsDisturbed => CoreShare < ShareOfAQuietMachine;

    public List<string> Lines() =>
    [
        "one thread; medians, and the best round; MB are millions of bytes of UTF-8; CPU is processor time; the floor is a loop that only counts the words",
        "",
        "input              MB   documents   points  proposals   MB/s    best  MB/CPU s   parse    mine  alloc MB/MB   floor  times the floor",
        .. Documents.Append(SmallDocuments).Select(Row),
        "",
        Text($"flatness        {Flatness:0.00} (MB/s of the largest document against that of 1 MB; 1 is flat)"),
        Text($"PDF             {Pdf.Pages} pages ({Pdf.Megabytes} MB, text {Pdf.TextMegabytes} MB): {Pdf.Seconds:0.00} s, of it reading {Pdf.ReadSeconds:0.00} s; in a new process {Pdf.FirstSeconds:0.00} s, {Pdf.FirstProcessorSeconds:0.00} s of processor time; {Pdf.Points} points, {Pdf.Proposals} proposals"),
        Text($"peak memory     {Pdf.PeakMegabytes:0} MB for the PDF, {PeakMegabytesAfterDocuments:0} MB for the documents"),
        .. IsDisturbed ? [Text($"DISTURBED       the process had {CoreShare:P0} of a core: something else is running, and the speeds are too low")] : Array.Empty<string>(),
        "",
        "hostile documents, each in its own process      MB  seconds     read    parse     mine  alloc MB  peak MB  outcome",
        .. Hostile.Select(HostileRow),
        Text($"  slowest {Hostile.Max(h => h.Seconds):0.000} s"),
        "",
        "goals",
        .. Goals.Select(goal => goal.Line),
        Text($"  {Goals.Count(goal => goal.Verdict == "pass")} of {Goals.Count} pass"),
    ];

    private static string Row(Throughput t) => Text(
        $"{t.Input,-15}{t.Megabytes,6:0.00}  {t.Documents,9}  {t.Points,7}  {t.Proposals,9}  {t.MegabytesPerSecond,5:0.0}  {t.BestPerSecond,6:0.0}  {t.PerProcessorSecond,8:0.0}  {t.ParsePerSecond,6:0.0}  {t.MinePerSecond,6:0.0}  {t.AllocatedMegabytesPerMegabyte,11:0.0}  {t.FloorPerSecond,6:0}  {t.TimesTheFloor,15:0.0}");

    private static string HostileRow(HostileRun run) => Text(
        $"  {run.Name,-42}{run.Megabytes,6:0.00}  {run.Seconds,7:0.000}  {run.ReadSeconds,7:0.000}  {run.ParseSeconds,7:0.000}  {run.MineSeconds,7:0.000}  {run.AllocatedMegabytes,8:0.0}  {run.PeakMegabytes,7:0}  {run.Outcome}");

    private static string Text(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
