using System.Globalization;

namespace FollowUp.Cli.Benchmarks;

/// <summary>Milliseconds a list among so many tasks, and how many times longer than plain SQL.</summary>
internal sealed record ListsAmong(
    int Tasks, double MineByHand, double Mine, double LateByHand, double Late, double MineTimes, double LateTimes);

/// <summary>The figures of <see cref="ListsBenchmark"/> and what they are to be.</summary>
internal sealed record ListsFigures(IReadOnlyList<ListsAmong> Lists)
{
    private const double MostTimes = 2;
    private const double MostForTenTimesAsMany = 1.3;

    public IReadOnlyList<Goal> Goals =>
    [
        .. Lists.SelectMany(among => new[]
        {
            Goal.AtMost(string.Create(CultureInfo.InvariantCulture, $"my open tasks beside plain SQL, {among.Tasks}"), MostTimes, Math.Round(among.MineTimes, 2), "x"),
            Goal.AtMost(string.Create(CultureInfo.InvariantCulture, $"late ones of a forum beside plain SQL, {among.Tasks}"), MostTimes, Math.Round(among.LateTimes, 2), "x"),
        }),
        Goal.AtMost("my open tasks among ten times as many", MostForTenTimesAsMany, Math.Round(Lists[^1].Mine / Lists[0].Mine, 2), "x"),
        Goal.AtMost("late ones of a forum among ten times as many", MostForTenTimesAsMany, Math.Round(Lists[^1].Late / Lists[0].Late, 2), "x"),
    ];

    public IReadOnlyList<string> Lines() =>
    [
        "milliseconds, median of the rounds   mine: SQL  use case   late: SQL  use case",
        .. Lists.Select(l => string.Create(
            CultureInfo.InvariantCulture, $"  among {l.Tasks,10}{"",19}{l.MineByHand,10:0.000}{l.Mine,10:0.000}{l.LateByHand,12:0.000}{l.Late,10:0.000}")),
        "",
        "goals",
        .. Goals.Select(g => g.Line),
        $"{Goals.Count(g => g.Verdict == "pass")} of {Goals.Count} pass",
    ];
}
