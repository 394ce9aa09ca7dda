using FollowUp.Mining.Commitments;
using FollowUp.Minutes.Reading;

namespace FollowUp.Cli.Benchmarks;

/// <summary>Mines until it grows no faster: a program is translated to fast code while it runs, piece by piece.</summary>
internal static class WarmUp
{
    private const int RoundsWithoutGain = 8;
    private const int MostRounds = 100;
    private const double Gain = 0.97;

    public static void With(IReadOnlyList<string> texts)
    {
        var (best, since) = (double.MaxValue, 0);
        for (var round = 0; round < MostRounds && since < RoundsWithoutGain; round++)
        {
            var seconds = Measured.Of(() =>
            {
                foreach (var text in texts)
                {
                    CommitmentMiner.Mine(MinutesParser.Parse(text), MiningContext.Empty);
                }
            }).Seconds;
            (best, since) = seconds < best * Gain ? (seconds, 0) : (best, since + 1);
        }
    }
}
