using System.Diagnostics;
using System.Text.Json;

namespace FollowUp.Cli.Benchmarks;

/// <summary>
/// This program once more, in a process of its own: it can be stopped when it takes too long, its peak of memory is its own, and a stack
/// that overflows ends that process alone.
/// </summary>
internal static class SelfProcess
{
    /// <summary>What it printed as JSON; null with the lines that it told its stages by, where it gave no answer.</summary>
    public static (T? Answer, bool IsStopped, string[] Told) Ask<T>(int seconds, params string[] arguments)
        where T : class
    {
        using var process = Process.Start(Start(arguments)) ?? throw new InvalidOperationException("The program cannot start itself.");
        var answer = process.StandardOutput.ReadToEndAsync();
        var told = process.StandardError.ReadToEndAsync();
        var isStopped = !process.WaitForExit(TimeSpan.FromSeconds(seconds));
        if (isStopped)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        var lines = told.GetAwaiter().GetResult().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return (!isStopped && process.ExitCode == 0 ? JsonSerializer.Deserialize<T>(answer.GetAwaiter().GetResult()) : null, isStopped, lines);
    }

    /// <summary>In the process that was started.</summary>
    public static void Answer<T>(T answer) => Console.Out.WriteLine(JsonSerializer.Serialize(answer));

    private static ProcessStartInfo Start(string[] arguments)
    {
        var program = Environment.ProcessPath ?? throw new InvalidOperationException("The program does not know its own path.");
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };

        // Started by `dotnet followup.dll`, the process is dotnet and the program is its first argument.
        if (Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
        {
            start.ArgumentList.Add(typeof(SelfProcess).Assembly.Location);
        }

        foreach (var argument in arguments.Prepend("bench"))
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }
}
