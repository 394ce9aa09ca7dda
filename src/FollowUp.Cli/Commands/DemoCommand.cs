using System.CommandLine;
using FollowUp.Demo;
using FollowUp.Demo.Postgres;

namespace FollowUp.Cli.Commands;

/// <summary>`followup demo`: the main job on one machine, with an invented municipality.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var port = new Option<int?>("--port") { Description = "Port of the pages (usually 5080, or any free one)" };
        var data = new Option<string?>("--data") { Description = "Data folder (usually .followup beside the launcher)" };
        var command = new Command("demo", "Starts everything on this machine with an invented municipality, until Ctrl+C") { port, data };
        command.SetAction((arguments, cancellationToken) => RunAsync(
            arguments.GetValue(data) ?? RunningDemo.DefaultDataFolder, arguments.GetValue(port), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string dataFolder, int? port, CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        try
        {
            await using var demo = await DemoRun.StartAsync(
                dataFolder, port, TimeProvider.System, new ConsoleProgress(), cancellationToken);
            Announce(demo, TimeProvider.System.GetElapsedTime(started));
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Stopped. The data stays in " + dataFolder);
            return 0;
        }
        catch (Exception failure) when (failure is EmbeddedPostgresException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(failure.Message);
            return 1;
        }
    }

    private static void Announce(DemoRun demo, TimeSpan elapsed)
    {
        Console.WriteLine();
        Console.WriteLine($"FollowUp is ready after {elapsed.TotalSeconds:F1} seconds.");
        Console.WriteLine($"  Pages    {demo.Running.Url}");
        Console.WriteLine($"  Mailbox  {demo.Running.MailboxUrl}");
        Console.WriteLine();
        Console.WriteLine("Sign in as (a click, no password):");
        foreach (var person in demo.People)
        {
            Console.WriteLine($"  {person.Name,-24} {person.Title}");
        }

        Console.WriteLine();
        Console.WriteLine("Ctrl+C ends everything it started.");
    }

    /// <summary>One line a step, on standard error, in order (Progress&lt;T&gt; would print from other threads).</summary>
    private sealed class ConsoleProgress : IProgress<string>
    {
        public void Report(string value) => Console.Error.WriteLine(value);
    }
}
