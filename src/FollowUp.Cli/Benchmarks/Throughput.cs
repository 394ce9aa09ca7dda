using FollowUp.Mining.Commitments;
using FollowUp.Minutes.Reading;
using FollowUp.Minutes.Structure;

namespace FollowUp.Cli.Benchmarks;

/// <summary>How fast a set of documents is parsed and mined: medians over rounds, and the best of them.</summary>
/// <param name="Megabytes">Size of the input as UTF-8.</param>
/// <param name="BestPerSecond">Megabytes a second in the round that others on the machine disturbed least.</param>
/// <param name="PerProcessorSecond">Megabytes a second of processor time, the collector of memory included.</param>
/// <param name="FloorPerSecond">Megabytes a second of a loop that only counts the words of the same text.</param>
internal sealed record Throughput(
    string Input,
    double Megabytes,
    int Documents,
    int Points,
    int Proposals,
    int Rounds,
    double MegabytesPerSecond,
    double BestPerSecond,
    double PerProcessorSecond,
    double ParsePerSecond,
    double MinePerSecond,
    double AllocatedMegabytesPerMegabyte,
    double FloorPerSecond,
    double TimesTheFloor)
{
    private const double SecondsWorthMeasuring = 0.3;
    private const double SecondsTooLong = 20;
    private const int FewestRounds = 8;
    private const int MostRounds = 15;

    public static Throughput Of(string input, IReadOnlyList<string> texts)
    {
        var megabytes = texts.Sum(BenchmarkMinutes.Size);
        var first = Round.Over(texts);
        var count = first.Total > SecondsTooLong ? 1 : (int)Math.Clamp(Math.Ceiling(FewestRounds * SecondsWorthMeasuring / first.Total), FewestRounds, MostRounds);
        var rounds = Enumerable.Range(0, count).Select(_ => Round.Over(texts)).ToList();
        var (parse, mine, total) = (Median(rounds, r => r.Parse.Seconds), Median(rounds, r => r.Mine.Seconds), Median(rounds, r => r.Total));
        var floor = WordCount.SecondsFor(texts);
        return new Throughput(
            input,
            Math.Round(megabytes, 2),
            texts.Count,
            first.Points,
            first.Proposals,
            count,
            Rounded(megabytes / total),
            Rounded(megabytes / rounds.Min(r => r.Total)),
            Rounded(megabytes / Median(rounds, r => r.Processor)),
            Rounded(megabytes / parse),
            Rounded(megabytes / mine),
            Rounded(Median(rounds, r => r.Parse.AllocatedBytes + r.Mine.AllocatedBytes) / BenchmarkMinutes.Megabyte / megabytes),
            Rounded(megabytes / floor),
            Rounded(total / floor));
    }

    private static double Median(IEnumerable<Round> rounds, Func<Round, double> of) => Measured.Median(rounds.Select(of));

    private static double Rounded(double value) => Math.Round(value, 2);

    /// <summary>All texts once, each parsed and mined before the next, as a batch does it.</summary>
    private sealed record Round(Measured Parse, Measured Mine, double Processor, int Points, int Proposals)
    {
        public double Total => Parse.Seconds + Mine.Seconds;

        public static Round Over(IReadOnlyList<string> texts)
        {
            Measured.Settle();
            var round = new Round(default, default, 0, 0, 0);
            var before = CoreShare.Used();
            foreach (var text in texts)
            {
                MinutesDocument? document = null;
                var proposals = 0;
                var parse = Measured.Of(() => document = MinutesParser.Parse(text));
                var mine = Measured.Of(() => proposals = CommitmentMiner.Mine(document!, MiningContext.Empty).Length);
                round = new Round(Sum(round.Parse, parse), Sum(round.Mine, mine), 0, round.Points + document!.AgendaPoints.Length, round.Proposals + proposals);
            }

            return round with { Processor = (CoreShare.Used() - before).TotalSeconds };
        }

        private static Measured Sum(Measured a, Measured b) => new(a.Seconds + b.Seconds, a.AllocatedBytes + b.AllocatedBytes);
    }
}
