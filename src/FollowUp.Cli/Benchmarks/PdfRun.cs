using FollowUp.Documents;
using FollowUp.Mining.Commitments;
using FollowUp.Minutes.Reading;

namespace FollowUp.Cli.Benchmarks;

/// <summary>A long PDF from bytes to proposals.</summary>
internal sealed record PdfRun(int Pages, double Megabytes, double TextMegabytes, double FirstSeconds, double Seconds, double ReadSeconds, double AllocatedMegabytes, int Points, int Proposals)
{
    private const int Rounds = 3;

    public static PdfRun Of(int pages)
    {
        var content = BenchmarkPdf.Of(BenchmarkMinutes.OneDocument(1), pages);
        var runs = Enumerable.Range(0, Rounds).Select(_ => Once(content)).ToList();
        return runs[^1] with
        {
            Pages = pages,
            FirstSeconds = runs[0].Seconds,
            Seconds = Measured.Median(runs.Select(r => r.Seconds)),
            ReadSeconds = Measured.Median(runs.Select(r => r.ReadSeconds)),
        };
    }

    private static PdfRun Once(byte[] content)
    {
        Measured.Settle();
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
        var seconds = Math.Round(read.Seconds + mine.Seconds, 3);
        return new PdfRun(
            0, Math.Round(content.Length / BenchmarkMinutes.Megabyte, 2), Math.Round(BenchmarkMinutes.Size(text), 2), seconds, seconds, Math.Round(read.Seconds, 3),
            Math.Round((read.AllocatedBytes + mine.AllocatedBytes) / BenchmarkMinutes.Megabyte, 1), points, proposals);
    }
}
