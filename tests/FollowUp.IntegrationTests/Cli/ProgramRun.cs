using System.Diagnostics;
using System.Text;

namespace FollowUp.IntegrationTests.Cli;

/// <summary>One run of the program to its end, with the two outputs apart.</summary>
internal sealed record ProgramRun(int ExitCode, byte[] Output, string Errors)
{
    public string Text => Encoding.UTF8.GetString(Output);

    /// <param name="settings">Environment variables; those of the test's own that begin with FOLLOWUP_ are taken away.</param>
    public static async Task<ProgramRun> Of(IReadOnlyDictionary<string, string?> settings, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "followup.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("FOLLOWUP_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["FOLLOWUP_HOME"] = Path.Combine(Path.GetTempPath(), "followup-no-such-home");
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var token = TestContext.Current.CancellationToken;
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        var copying = process.StandardOutput.BaseStream.CopyToAsync(output, token);
        var errors = await process.StandardError.ReadToEndAsync(token);
        await copying;
        await process.WaitForExitAsync(token);
        return new ProgramRun(process.ExitCode, output.ToArray(), errors);
    }
}
