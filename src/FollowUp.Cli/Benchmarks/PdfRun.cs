using FollowUp.Documents;
using FollowUp.Mining.Commitments;
using FollowUp.Minutes.Reading;

namespace FollowUp.Cli.Benchmarks;

/// <summary>A long PDF from bytes to proposals.</summary>
/// <param name="FirstSeconds">In a process of its own that has read and mined nothing before.</param>
/// <param name="FirstProcessorSeconds">Processor time of that process for it.</param>
internal sealed record PdfRun(
    int Pages, double Megabytes, double TextMegabytes, double FirstSeconds, double FirstProcessorSeconds, double Seconds, double ReadSeconds, double AllocatedMegabytes,
    double PeakMegabytes, int Points, int Proposals)
{
    /// <summary>The hidden option of <c>bench</c> by which the program calls itself.</summary>
    public const string Option = "--first-pdf";

    private const int Rounds = 5;
    private const int SecondsUntilGivenUp = 60;

    /// <summary>In the process that was started.</summary>
    public static void Answer(int pages) => SelfProcess.Answer(Once(Content(pages)));

    public static PdfRun Of(int pages)
    {
        var first = SelfProcess.Ask<PdfRun>(SecondsUntilGivenUp, Option, pages.ToString(System.Globalization.CultureInfo.InvariantCulture)).Answer
            ?? throw new InvalidOperationException("The program gave no answer about its first PDF.");
        var content = Content(pages);
        var runs = Enumerable.Range(0, Rounds).Select(_ => Once(content)).ToList();
        return runs[^1] with
        {
            Pages = pages,
            FirstSeconds = first.Seconds,
            FirstProcessorSeconds = first.FirstProcessorSeconds,
            PeakMegabytes = first.PeakMegabytes,
            Seconds = Measured.Median(runs.Select(r => r.Seconds)),
            ReadSeconds = Measured.Median(runs.Select(r => r.ReadSeconds)),
        };
    }

    private static byte[] Content(int pages) => BenchmarkPdf.Of(BenchmarkMinutes.OneDocument(1), pages);

    private static PdfRun Once(byte[] content)
    {
        Measured.Settle();
        var before = CoreShare.Used();
        var text = "";
        var (points, proposals) = (0, 0);
        var read = Measured.Of(() => text = DocumentReader.Read("minutes.pdf", content) is DocumentReading.Read document
            ? document.Document.Text
            : throw new InvalidOperationException("The benchmark's PDF was refused."));
        var mine = Measured.Of(() =>
        {
            var document = MinutesParser.Parse(text);
            (points, proposals) = (document.AgendaPoints.Length, CommitmentMiner.Mine(document, MiningContext.Empty).Length);
        });
        var seconds = Rounded(read.Seconds + mine.Seconds);
        return new PdfRun(
            0, Math.Round(content.Length / BenchmarkMinutes.Megabyte, 2), Math.Round(BenchmarkMinutes.Size(text), 2), seconds, Rounded((CoreShare.Used() - before).TotalSeconds), seconds,
            Rounded(read.Seconds), Math.Round((read.AllocatedBytes + mine.AllocatedBytes) / BenchmarkMinutes.Megabyte, 1), Measured.PeakMegabytes(), points, proposals);
    }

    private static double Rounded(double seconds) => Math.Round(seconds, 3);
}
