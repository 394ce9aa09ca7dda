using System.Diagnostics;
using System.Threading.Channels;

namespace FollowUp.TestServices.Processes;

/// <summary>The program itself in a process of its own, as a person or a service manager starts it: can be stopped, and can be killed.</summary>
public sealed class FollowUpProcess : IAsyncDisposable
{
    private readonly List<string> output = [];
    private readonly Channel<string> unread = Channel.CreateUnbounded<string>();
    private readonly Process process;
    private readonly Task copying;

    private FollowUpProcess(Process process)
    {
        this.process = process;
        copying = Task.WhenAll(CopyAsync(process.StandardOutput), CopyAsync(process.StandardError));
        _ = copying.ContinueWith(_ => unread.Writer.TryComplete(), TaskScheduler.Default);
    }

    public int Id => process.Id;

    /// <summary>All lines so far, of standard output and standard error.</summary>
    public string Output
    {
        get
        {
            lock (output)
            {
                return string.Join('\n', output);
            }
        }
    }

    /// <param name="arguments">As after <c>./followup</c>.</param>
    /// <param name="environment">On top of the test's own; null takes a variable away.</param>
    /// <param name="program">followup.dll; by default the one beside the tests.</param>
    public static FollowUpProcess Start(
        IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null, string? program = null)
    {
        var start = new ProcessStartInfo("dotnet", [program ?? Path.Combine(AppContext.BaseDirectory, "followup.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>())
        {
            start.Environment[name] = value;
        }
        return new(Process.Start(start)!);
    }

    /// <summary>The next line that contains the words; lines before it are passed over.</summary>
    public async Task<string> WaitForLineAsync(string words, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var line in unread.Reader.ReadAllAsync(cancellationToken))
            {
                if (line.Contains(words, StringComparison.Ordinal))
                {
                    return line;
                }
            }
        }
        catch (OperationCanceledException error)
        {
            throw new TimeoutException($"followup did not say \"{words}\"; it said:\n{Output}", error);
        }
        throw new InvalidOperationException($"followup ended (exit code {await WaitForExitAsync(cancellationToken)}) and did not say \"{words}\"; it said:\n{Output}");
    }

    public async Task<int> WaitForExitAsync(CancellationToken cancellationToken)
    {
        await process.WaitForExitAsync(cancellationToken);
        await copying.WaitAsync(cancellationToken);
        return process.ExitCode;
    }

    /// <summary>kill -9: nothing of it hears a word. What it has started lives on.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>
    /// Asks it to end, as a container or service manager does. Not by SIGINT: a shell that runs the tests in the background has
    /// its children ignore that.
    /// </summary>
    /// <returns>The exit code.</returns>
    public async Task<int> TerminateAsync(CancellationToken cancellationToken)
    {
        using (var kill = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync(cancellationToken);
        }
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        return await WaitForExitAsync(patience.Token);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
        process.Dispose();
    }

    private async Task CopyAsync(StreamReader from)
    {
        while (await from.ReadLineAsync() is { } line)
        {
            lock (output)
            {
                output.Add(line);
            }
            unread.Writer.TryWrite(line);
        }
    }
}
