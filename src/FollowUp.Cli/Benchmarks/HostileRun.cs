using FollowUp.Documents;
using FollowUp.Mining.Commitments;
using FollowUp.Minutes.Reading;

namespace FollowUp.Cli.Benchmarks;

/// <summary>What a hostile document cost, from bytes to proposals.</summary>
/// <param name="PeakMegabytes">The most memory that the process held, the document itself and the program included.</param>
/// <param name="Outcome">What came of it, in a few words.</param>
internal sealed record HostileRun(string Name, double Megabytes, double Seconds, double AllocatedMegabytes, double PeakMegabytes, string Outcome)
{
    private const double WarmUpMegabytes = 0.2;

    /// <summary>In this process, after some ordinary minutes.</summary>
    public static HostileRun Of(HostileDocument hostile)
    {
        BenchmarkMinutes.Documents(WarmUpMegabytes).ForEach(text => CommitmentMiner.Mine(MinutesParser.Parse(text), MiningContext.Empty));
        var content = hostile.Content();
        var outcome = "";
        Measured.Settle();
        var measured = Measured.Of(() => outcome = OutcomeOf(hostile.FileName, content));
        return new HostileRun(
            hostile.Name, Math.Round(content.Length / BenchmarkMinutes.Megabyte, 2), Math.Round(measured.Seconds, 3),
            Math.Round(measured.AllocatedBytes / BenchmarkMinutes.Megabyte, 1), Measured.PeakMegabytes(), outcome);
    }

    private static string OutcomeOf(string fileName, byte[] content)
    {
        try
        {
            switch (DocumentReader.Read(fileName, content))
            {
                case DocumentReading.Refused refused:
                    return $"refused: {refused.Problem}";
                case DocumentReading.Read read:
                    var document = MinutesParser.Parse(read.Document.Text);
                    return document.LooksLikeMinutes
                        ? $"{document.AgendaPoints.Length} points, {CommitmentMiner.Mine(document, MiningContext.Empty).Length} proposals"
                        : "no minutes";
                default:
                    return "unknown answer of the reader";
            }
        }
#pragma warning disable CA1031 // That a document throws is a finding, to be printed beside the others.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return $"FAILED: {e.GetType().Name}";
        }
    }
}
