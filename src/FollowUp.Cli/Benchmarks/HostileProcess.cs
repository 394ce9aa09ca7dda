using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace FollowUp.Cli.Benchmarks;

/// <summary>
/// Each hostile document has a process of its own: it can be stopped when it takes too long, its peak of memory is its own, and a stack
/// that overflows ends that process alone.
/// </summary>
internal static class HostileProcess
{
    /// <summary>The hidden option of <c>bench</c> by which the program calls itself.</summary>
    public const string Option = "--hostile";

    private const int SecondsUntilGivenUp = 15;
    private const int MostLinesOfACrash = 4;

    public static IReadOnlyList<HostileDocument> Documents { get; } = [.. HostileTexts.All, .. HostileFiles.All];

    /// <summary>In the process that was started: measures one document, names each stage on standard error and prints what it cost.</summary>
    public static void Answer(int document) => Console.Out.WriteLine(JsonSerializer.Serialize(HostileRun.Of(Documents[document], Console.Error.WriteLine)));

    public static HostileRun Of(int document)
    {
        using var process = Process.Start(Self(document)) ?? throw new InvalidOperationException("The program cannot start itself.");
        var answer = process.StandardOutput.ReadToEndAsync();
        var stages = process.StandardError.ReadToEndAsync();
        var name = Documents[document].Name;
        if (!process.WaitForExit(TimeSpan.FromSeconds(SecondsUntilGivenUp)))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            var last = Lines(stages).LastOrDefault() ?? "starting";
            return HostileRun.Unanswered(name, SecondsUntilGivenUp, string.Create(CultureInfo.InvariantCulture, $"STOPPED after {SecondsUntilGivenUp} s of {last}"));
        }

        return process.ExitCode == 0 && JsonSerializer.Deserialize<HostileRun>(answer.GetAwaiter().GetResult()) is { } run
            ? run
            : HostileRun.Unanswered(name, 0, $"CRASHED: {string.Join(' ', Lines(stages).Take(MostLinesOfACrash))}");
    }

    private static string[] Lines(Task<string> printed) => printed.GetAwaiter().GetResult().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static ProcessStartInfo Self(int document)
    {
        var program = Environment.ProcessPath ?? throw new InvalidOperationException("The program does not know its own path.");
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };

        // Started by `dotnet followup.dll`, the process is dotnet and the program is its first argument.
        if (Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
        {
            start.ArgumentList.Add(typeof(HostileProcess).Assembly.Location);
        }

        foreach (var argument in new[] { "bench", Option, document.ToString(CultureInfo.InvariantCulture) })
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }
}
