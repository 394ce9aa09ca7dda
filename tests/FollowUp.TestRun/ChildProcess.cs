using System.Diagnostics;

namespace FollowUp.TestRun;

/// <summary>Runs a program whose words are for the person who waits (standard error), or for a file.</summary>
internal static class ChildProcess
{
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="log">The file its words go to; null for standard error.</param>
    /// <param name="cancellationToken">Ends it, with what it has started.</param>
    public static async Task<int> RunAsync(string program, IEnumerable<string> arguments, string? log, CancellationToken cancellationToken)
    {
        await using var file = log is null ? null : new StreamWriter(log);
        var words = TextWriter.Synchronized(file ?? Console.Error);
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Environment.GetEnvironmentVariable("FOLLOWUP_HOME") ?? "",
        })!;
        process.StandardInput.Close();
        try
        {
            // Until the program ends and not until its pipes do: a build leaves servers behind that hold them.
            var copying = Task.WhenAll(CopyAsync(process.StandardOutput, words), CopyAsync(process.StandardError, words));
            await process.WaitForExitAsync(cancellationToken);
            await Task.WhenAny(copying, Task.Delay(TimeSpan.FromSeconds(2), cancellationToken));
            return process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static async Task CopyAsync(StreamReader from, TextWriter to)
    {
        while (await from.ReadLineAsync() is { } line)
        {
            await to.WriteLineAsync(line);
        }
    }
}
