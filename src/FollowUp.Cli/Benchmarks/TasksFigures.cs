using System.Globalization;

namespace FollowUp.Cli.Benchmarks;

/// <summary>Commands a second with so many at once, and how many times longer they take than plain SQL.</summary>
internal sealed record TasksAtOnce(int AtOnce, double ByHandPerSecond, double StatusPerSecond, double DonePerSecond, double StatusTimes, double DoneTimes);

/// <summary>The figures of <see cref="TasksBenchmark"/> and what they are to be.</summary>
internal sealed record TasksFigures(IReadOnlyList<TasksAtOnce> Commands)
{
    private const double MostForStatus = 2.5;
    private const double MostForDone = 4;

    public IReadOnlyList<Goal> Goals =>
    [
        .. Commands.SelectMany(c => new[]
        {
            Goal.AtMost($"a status beside plain SQL, {c.AtOnce} at once", MostForStatus, Math.Round(c.StatusTimes, 2), "x"),
            Goal.AtMost($"done beside plain SQL, {c.AtOnce} at once", MostForDone, Math.Round(c.DoneTimes, 2), "x"),
        }),
    ];

    public IReadOnlyList<string> Lines() =>
    [
        "a second, median of the rounds     plain SQL     status       done",
        .. Commands.Select(c => string.Create(CultureInfo.InvariantCulture, $"  {c.AtOnce} at once{"",22}{c.ByHandPerSecond,12:0}{c.StatusPerSecond,11:0}{c.DonePerSecond,11:0}")),
        "",
        "goals",
        .. Goals.Select(g => g.Line),
        $"{Goals.Count(g => g.Verdict == "pass")} of {Goals.Count} pass",
    ];
}
