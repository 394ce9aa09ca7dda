using System.Net;
using System.Net.Sockets;

namespace FollowUp.Demo.Postgres;

/// <summary>Makes, starts and stops the server of one folder by PostgreSQL's own programs.</summary>
internal sealed class PostgresProgram(PostgresBinaries binaries, PostgresFolder folder, PostgresAccount account, PostgresDurability durability)
{
    public const string User = "followup";
    private const int StartAttempts = 5;

    public async Task InitialiseAsync(CancellationToken cancellationToken)
    {
        // Made beside and moved into place when whole: who is killed in the middle leaves nothing that looks like data.
        var unfinished = folder.Data + ".unfinished";
        await folder.WritePasswordAsync(account, cancellationToken);
        var outcome = await InitialiseAsync(["--locale-provider=icu", "--icu-locale=da-DK"]);
        if (!outcome.Succeeded)
        {
            // Not every server is built with ICU.
            outcome = await InitialiseAsync([]);
        }
        if (!outcome.Succeeded)
        {
            throw new EmbeddedPostgresException($"PostgreSQL's initdb ({binaries.Folder}) failed: {outcome.Output}");
        }
        // An include, so that what changes from start to start is a small file of our own.
        await File.AppendAllTextAsync(Path.Combine(unfinished, "postgresql.conf"), "\ninclude_if_exists = 'followup.conf'\n", cancellationToken);
        Directory.Move(unfinished, folder.Data);

        Task<ExternalProgram.Outcome> InitialiseAsync(string[] locale)
        {
            if (Directory.Exists(unfinished))
            {
                Directory.Delete(unfinished, recursive: true);
            }
            return ExternalProgram.RunAsync(
                account.Start(
                    binaries.Program("initdb"),
                    ["-D", unfinished, "-U", User, "--auth=scram-sha-256", "--pwfile=" + folder.PasswordFile, "--encoding=UTF8", "--locale=C",
                        .. locale, .. durability is PostgresDurability.Fast ? ["--no-sync"] : Array.Empty<string>()]),
                cancellationToken);
        }
    }

    /// <returns>The port that the server listens on.</returns>
    public async Task<int> StartAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var port = FreePort();
            await File.WriteAllTextAsync(Path.Combine(folder.Data, "followup.conf"), Configuration(port), cancellationToken);
            File.Delete(folder.Log);
            // pg_ctl puts the server into a process group of its own: Ctrl+C reaches us alone, and we stop it when we are done with it.
            var exit = await ExternalProgram.RunLauncherAsync(
                account.Start(binaries.Program("pg_ctl"), "start", "--silent", "--wait", "-t", "60", "-D", folder.Data, "-l", folder.Log), cancellationToken);
            if (exit == 0)
            {
                return port;
            }
            // The port may have been taken since we looked, and after a kill -9 the dead server's last children may need a moment.
            var words = folder.LastWords();
            var passing = words.Contains("could not bind", StringComparison.Ordinal) || words.Contains("shared memory block", StringComparison.Ordinal);
            if (!passing || attempt == StartAttempts)
            {
                throw new EmbeddedPostgresException($"PostgreSQL ({binaries.Folder}) did not start in {folder.Data}; its log ends with:\n{words}");
            }
            await Task.Delay(TimeSpan.FromMilliseconds(300), cancellationToken);
        }
    }

    /// <summary>Stops what may still run from a process of ours that was killed, and clears away a number that means somebody else.</summary>
    public async Task ClearAsync(CancellationToken cancellationToken)
    {
        await StopAsync(cancellationToken);
        if (RunningPostmaster.Find(folder) is { } id)
        {
            throw new EmbeddedPostgresException($"A PostgreSQL (process {id}) still runs in {folder.Data} and does not stop.");
        }
        if (File.Exists(folder.PostmasterFile))
        {
            File.Delete(folder.PostmasterFile);
        }
    }

    /// <summary>Cuts the connections and stops in order; a server that is gone already is as good.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        // pg_ctl would wait for a killed server that its parent has not buried yet, so it is only asked when there is one to stop.
        foreach (var mode in new[] { "fast", "immediate" })
        {
            if (RunningPostmaster.Find(folder) is null)
            {
                return;
            }
            await ExternalProgram.RunAsync(
                account.Start(binaries.Program("pg_ctl"), "stop", "--silent", "--wait", "-t", "20", "-m", mode, "-D", folder.Data), cancellationToken);
        }
    }

    private string Configuration(int port) =>
        $"""
        # Written at every start.
        # Loopback and a password rather than a socket: the same on every platform, nothing to do with the 107 bytes that a socket's path
        # may have, and no other user of the machine gets in.
        listen_addresses = '127.0.0.1'
        port = {port}
        unix_socket_directories = ''
        max_connections = 200
        shared_buffers = 64MB
        lc_messages = 'C'
        timezone = 'UTC'
        log_timezone = 'UTC'
        logging_collector = off
        {(durability is PostgresDurability.Fast ? "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\nautovacuum = off" : "")}

        """;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
