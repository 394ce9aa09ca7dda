using FollowUp.Documents;
using FollowUp.Mining.Commitments;
using FollowUp.Minutes.Reading;
using FollowUp.Minutes.Structure;

namespace FollowUp.Cli.Benchmarks;

/// <summary>What a hostile document cost, from bytes to proposals.</summary>
/// <param name="PeakMegabytes">The most memory that the process held, the document itself and the program included.</param>
/// <param name="Outcome">What came of it, in a few words.</param>
internal sealed record HostileRun(
    string Name, double Megabytes, double Seconds, double ReadSeconds, double ParseSeconds, double MineSeconds, double AllocatedMegabytes, double PeakMegabytes, string Outcome)
{
    /// <summary>False where the process was stopped or ended by a crash, or the document was met with a fault.</summary>
    public bool IsAnswered { get; init; } = true;

    private const double WarmUpMegabytes = 0.2;

    /// <summary>In this process, after some ordinary minutes.</summary>
    /// <param name="stage">Told what begins.</param>
    public static HostileRun Of(HostileDocument hostile, Action<string> stage)
    {
        BenchmarkMinutes.Documents(WarmUpMegabytes).ForEach(text => CommitmentMiner.Mine(MinutesParser.Parse(text), MiningContext.Empty));
        var content = hostile.Content();
        Measured.Settle();
        var (read, parse, mine, outcome, isAnswered) = (default(Measured), default(Measured), default(Measured), "", true);
        try
        {
            DocumentReading? reading = null;
            MinutesDocument? document = null;
            stage("reading");
            read = Measured.Of(() => reading = DocumentReader.Read(hostile.FileName, content));
            outcome = reading is DocumentReading.Refused refused ? $"refused: {refused.Problem}" : "no minutes";
            if (reading is DocumentReading.Read { Document.Text: var text })
            {
                stage("parsing");
                parse = Measured.Of(() => document = MinutesParser.Parse(text));
            }

            if (document is { LooksLikeMinutes: true })
            {
                stage("mining");
                mine = Measured.Of(() => outcome = $"{document.AgendaPoints.Length} points, {CommitmentMiner.Mine(document, MiningContext.Empty).Length} proposals");
            }
        }
#pragma warning disable CA1031 // That a document throws is a finding, to be printed beside the others.
        catch (Exception e)
#pragma warning restore CA1031
        {
            (outcome, isAnswered) = ($"FAILED: {e.GetType().Name}", false);
        }

        return new HostileRun(
            hostile.Name,
            Math.Round(content.Length / BenchmarkMinutes.Megabyte, 2),
            Rounded(read.Seconds + parse.Seconds + mine.Seconds), Rounded(read.Seconds), Rounded(parse.Seconds), Rounded(mine.Seconds),
            Math.Round((read.AllocatedBytes + parse.AllocatedBytes + mine.AllocatedBytes) / BenchmarkMinutes.Megabyte, 1),
            Measured.PeakMegabytes(),
            outcome) { IsAnswered = isAnswered };
    }

    /// <summary>One whose process did not answer.</summary>
    public static HostileRun Unanswered(string name, double seconds, string outcome) => new(name, 0, seconds, 0, 0, 0, 0, 0, outcome) { IsAnswered = false };

    private static double Rounded(double seconds) => Math.Round(seconds, 3);
}
