using System.ComponentModel;
using System.Diagnostics;

namespace FollowUp.Demo.Postgres;

/// <summary>Runs a program to its end.</summary>
internal static class ExternalProgram
{
    internal sealed record Outcome(int ExitCode, string Output)
    {
        public bool Succeeded => ExitCode == 0;
    }

    public static async Task<Outcome> RunAsync(ProcessStartInfo start, CancellationToken cancellationToken)
    {
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        try
        {
            using var process = Process.Start(start)!;
            try
            {
                process.StandardInput.Close();
                var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
                var errors = process.StandardError.ReadToEndAsync(cancellationToken);
                await process.WaitForExitAsync(cancellationToken);
                return new(process.ExitCode, (await output + await errors).Trim());
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw;
            }
        }
        catch (Win32Exception error)
        {
            return new(127, $"{start.FileName}: {error.Message}");
        }
    }

    /// <summary>
    /// For a program that leaves another one running behind it: on Windows the one left behind inherits our pipes, and waiting for
    /// their end would be waiting for ever. So its words go where ours go.
    /// </summary>
    public static async Task<int> RunLauncherAsync(ProcessStartInfo start, CancellationToken cancellationToken)
    {
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode;
    }
}
