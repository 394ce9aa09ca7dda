using System.Globalization;

namespace FollowUp.Cli.Benchmarks;

/// <summary>Each hostile document has a process of its own.</summary>
internal static class HostileProcess
{
    /// <summary>The hidden option of <c>bench</c> by which the program calls itself.</summary>
    public const string Option = "--hostile";

    private const int SecondsUntilGivenUp = 15;
    private const int MostLinesOfACrash = 4;

    public static IReadOnlyList<HostileDocument> Documents { get; } = [.. HostileTexts.All, .. HostileFiles.All, .. HostilePdfs.All];

    /// <summary>In the process that was started: measures one document, names each stage on standard error and prints what it cost.</summary>
    public static void Answer(int document) => SelfProcess.Answer(HostileRun.Of(Documents[document], Console.Error.WriteLine));

    public static HostileRun Of(int document)
    {
        var (run, isStopped, told) = SelfProcess.Ask<HostileRun>(SecondsUntilGivenUp, Option, document.ToString(CultureInfo.InvariantCulture));
        var name = Documents[document].Name;
        return run ?? (isStopped
            ? HostileRun.Unanswered(name, SecondsUntilGivenUp, string.Create(CultureInfo.InvariantCulture, $"STOPPED after {SecondsUntilGivenUp} s of {told.LastOrDefault() ?? "starting"}"))
            : HostileRun.Unanswered(name, 0, $"CRASHED: {string.Join(' ', told.Take(MostLinesOfACrash))}"));
    }
}
