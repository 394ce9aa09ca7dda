using System.Diagnostics;

namespace FollowUp.TestServices.Processes;

/// <summary>
/// A server that lives no longer than the test process: a shell holds a pipe from us, and when that closes (because we close it or
/// because we were killed) it ends the server.
/// </summary>
internal sealed class TiedProcess : IAsyncDisposable
{
    private const string Script =
        """
        "$@" < /dev/null &
        server=$!
        cat > /dev/null
        kill "$server"
        wait "$server"
        """;

    private readonly Process shell;

    public TiedProcess(string program, params IEnumerable<string> arguments)
    {
        // Its own words go nowhere: servers write logs.
        shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"exec > /dev/null 2>&1\n{Script}", "sh", program, .. arguments])
        {
            RedirectStandardInput = true,
            WorkingDirectory = "/",
        })!;
    }

    public async ValueTask DisposeAsync()
    {
        shell.StandardInput.Close();
        await shell.WaitForExitAsync();
        shell.Dispose();
    }
}
