using Npgsql;

namespace FollowUp.Demo.Postgres;

/// <summary>A PostgreSQL server of our own, for a laptop or a test run: started with us, stopped with us, its data kept.</summary>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    private readonly PostgresProgram program;
    private readonly FileStream folderLock;
    private readonly string administration;
    private bool disposed;

    private EmbeddedPostgres(PostgresProgram program, FileStream folderLock, PostgresBinaries binaries, string administration)
    {
        this.program = program;
        this.folderLock = folderLock;
        this.administration = administration;
        Binaries = binaries;
        Databases = new(administration);
    }

    /// <summary>The programs that were found, and their version.</summary>
    public PostgresBinaries Binaries { get; }

    public PostgresDatabases Databases { get; }

    public string ConnectionString(string database) => Databases.ConnectionString(database);

    public Task EnsureDatabaseAsync(string name, CancellationToken cancellationToken = default) => Databases.EnsureAsync(name, cancellationToken);

    public Task CreateFromTemplateAsync(string name, string template, CancellationToken cancellationToken = default) =>
        Databases.CreateFromTemplateAsync(name, template, cancellationToken);

    public Task DropDatabaseAsync(string name, CancellationToken cancellationToken = default) => Databases.DropAsync(name, cancellationToken);

    /// <summary>Finds or fetches the programs, makes the data folder when it is new, clears up after a crash, and starts.</summary>
    /// <exception cref="EmbeddedPostgresException">It cannot be done; the message says what to do.</exception>
    public static async Task<EmbeddedPostgres> StartAsync(
        EmbeddedPostgresSettings settings, IProgress<string> progress, CancellationToken cancellationToken)
    {
        try
        {
            var account = new PostgresAccount();
            var folder = await PostgresFolder.OpenAsync(settings.DataFolder, account, cancellationToken);
            var folderLock = FolderLock.TryTake(folder.LockFile)
                ?? throw new EmbeddedPostgresException($"Another FollowUp runs with the data in {settings.DataFolder}. Stop it first, or give another data folder.");
            try
            {
                return await StartAsync(settings, folder, folderLock, account, progress, cancellationToken);
            }
            catch
            {
                await folderLock.DisposeAsync();
                throw;
            }
        }
        catch (UnauthorizedAccessException error)
        {
            throw new EmbeddedPostgresException(
                $"The data folder {settings.DataFolder} belongs to another user ({error.Message}). Give another data folder.", error);
        }
    }

    /// <summary>Deletes a data folder, and stops first what a killed process may have left running in it.</summary>
    /// <returns>False when it is in use; then nothing happens.</returns>
    public static async Task<bool> RemoveAsync(EmbeddedPostgresSettings settings, CancellationToken cancellationToken)
    {
        var account = new PostgresAccount();
        var folder = await PostgresFolder.OpenAsync(settings.DataFolder, account, cancellationToken);
        await using (var folderLock = FolderLock.TryTake(folder.LockFile))
        {
            if (folderLock is null)
            {
                return false;
            }
            if (RunningPostmaster.Find(folder) is not null)
            {
                var binaries = await PostgresInstallations.FindAsync(settings.Search, folder.Major, new Progress<string>(), cancellationToken);
                await new PostgresProgram(binaries, folder, account, settings.Durability).ClearAsync(cancellationToken);
            }
        }
        Directory.Delete(folder.Root, recursive: true);
        if (new FileInfo(settings.DataFolder).LinkTarget is not null)
        {
            File.Delete(settings.DataFolder);
        }
        return true;
    }

    private static async Task<EmbeddedPostgres> StartAsync(
        EmbeddedPostgresSettings settings, PostgresFolder folder, FileStream folderLock, PostgresAccount account,
        IProgress<string> progress, CancellationToken cancellationToken)
    {
        var binaries = await PostgresInstallations.FindAsync(settings.Search, folder.Major, progress, cancellationToken);
        if (!account.CanEnter(binaries.Folder))
        {
            throw new EmbeddedPostgresException(
                $"PostgreSQL must not run as root, and the account it runs as cannot enter {binaries.Folder}. Set FOLLOWUP_PG_BIN or FOLLOWUP_CACHE to a folder that all may enter.");
        }
        var program = new PostgresProgram(binaries, folder, account, settings.Durability);
        await program.ClearAsync(cancellationToken);
        if (folder.Major is null)
        {
            progress.Report($"Making a database of PostgreSQL {binaries.Major} in {folder.Root} ...");
            await program.InitialiseAsync(cancellationToken);
        }
        progress.Report($"Starting PostgreSQL {binaries.Major} ...");
        int port;
        try
        {
            port = await program.StartAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C while it starts: it may be up by now, and nobody else would stop it.
            await program.StopAsync(CancellationToken.None);
            throw;
        }
        var administration = new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = port,
            Username = PostgresProgram.User,
            Password = folder.Password,
            Database = "postgres",
            // On loopback there is nobody to hide from, and asking costs time at every connection.
            SslMode = SslMode.Disable,
            GssEncryptionMode = GssEncryptionMode.Disable,
            IncludeErrorDetail = true,
        };
        return new(program, folderLock, binaries, administration.ConnectionString);
    }

    /// <summary>Stops the server; its data stays.</summary>
    public async ValueTask DisposeAsync()
    {
        if (disposed)
        {
            return;
        }
        disposed = true;
        await program.StopAsync(CancellationToken.None);
        await folderLock.DisposeAsync();
    }
}
